/** Assertions that run in Node and in a browser, where `node:assert` does not exist. */

export function expectEqual(actual: unknown, expected: unknown, what = 'value'): void {
  const found = JSON.stringify(actual, undefined, 1);
  const wanted = JSON.stringify(expected, undefined, 1);
  if (found !== wanted) throw new Error(`Wrong ${what}.\nFound:    ${found}\nExpected: ${wanted}`);
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
