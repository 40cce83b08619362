/** Assertions that run in Node and in a browser, where `node:assert` does not exist. */

export function expectEqual(actual: unknown, expected: unknown, what = 'value'): void {
  const found = JSON.stringify(actual, undefined, 1);
  const wanted = JSON.stringify(expected, undefined, 1);
  if (found !== wanted) throw new Error(`Wrong ${what}.\nFound:    ${found}\nExpected: ${wanted}`);
}

/** Compares two lists whatever their order; says what only one of them holds. */
export function expectSame(actual: readonly unknown[], expected: readonly unknown[]): void {
  const found = actual.map((item) => JSON.stringify(item));
  const wanted = expected.map((item) => JSON.stringify(item));
  expectEqual({ unexpected: without(found, wanted), missing: without(wanted, found) }, { unexpected: [], missing: [] });
}

function without(items: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return items.filter((item) => {
    const index = left.indexOf(item);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

export function expectMatch(actual: string, pattern: RegExp): void {
  if (!pattern.test(actual)) throw new Error(`${pattern} does not match: ${actual}`);
}

/** Fails with `message` when there is nothing; gives back what there is. */
export function expectPresent<T>(value: T | undefined | null, message: string): T {
  if (value === undefined || value === null) throw new Error(message);
  return value;
}

export function expectTrue(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}
