/** Plain data as JSON; undefined when it holds a number JSON has no word for, which would come back as another one. */
export function plainJson(data: unknown): string | undefined {
  let isSound = true;
  const json = JSON.stringify(data, (_, value: unknown) => {
    if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))) isSound = false;
    return value;
  });
  return isSound ? json : undefined;
}

/** The same for any number, without places: equal for two versions of facts that differ only in where things are written. */
export function placelessJson(data: unknown): string {
  return JSON.stringify(data, (key, value: unknown) => {
    if (key === 'span') return undefined;
    return typeof value === 'number' && !Number.isFinite(value) ? `${value}` : value;
  });
}
