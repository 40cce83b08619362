/** Stands in for `node:assert` in the worker: what textlint's kernel asks of it, and nothing more. */

export function ok(value: unknown, message?: string): void {
  if (!value) throw new Error(message ?? 'expected something true');
}

export function strictEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) throw new Error(message ?? `expected ${String(expected)}, not ${String(actual)}`);
}

export function doesNotThrow(run: () => void, message?: string): void {
  try {
    run();
  } catch (error) {
    throw new Error(message ?? 'did not expect an exception', { cause: error });
  }
}

export default { ok, strictEqual, doesNotThrow };
