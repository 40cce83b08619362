/**
 * Stands in for the `debug` package in our bundles: textlint's kernel describes each step to it, which nobody reads here
 * and which costs the start of Node's terminal modules.
 */
export default function debug(): (...message: readonly unknown[]) => void {
  return () => undefined;
}
