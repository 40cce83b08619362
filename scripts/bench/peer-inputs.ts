import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import { writeOffice } from './cards.ts';

/** The same cards as each checker wants them, and what each is told to check. All are paths. */
export interface PeerInputs {
  /** The office as Okenko reads it; the cards lie in `services`. */
  readonly office: string;
  /** The same office with settings that leave Okenko only its schema rules. */
  readonly schemaOnly: string;
  /** The schema of a card without its titles and descriptions, which no checker needs. */
  readonly schema: string;
  /** A ruleset for Spectral with that schema inside. */
  readonly ruleset: string;
  /** The cards with their days in quotation marks: ajv-cli's reader of YAML makes days to dates, which are no strings to a schema. */
  readonly quoted: string;
  /** The sentences of each card as a plain text. */
  readonly prose: string;
  /** The rules of textlint and their options. */
  readonly textlintrc: string;
}

/** Writes all that the checkers read into a folder. */
export function writePeerInputs(folder: string, texts: readonly string[]): PeerInputs {
  const at = (name: string) => path.join(folder, name);
  const inputs: PeerInputs = {
    office: at('office'),
    schemaOnly: at('schema-only'),
    schema: at('card.schema.json'),
    ruleset: at('ruleset.json'),
    quoted: at('quoted'),
    prose: at('prose'),
    textlintrc: at('textlintrc.json'),
  };
  writeOffice(inputs.office, texts);
  writeOffice(inputs.schemaOnly, texts);
  mkdirSync(inputs.quoted, { recursive: true });
  mkdirSync(inputs.prose, { recursive: true });
  texts.forEach((text, index) => {
    writeFileSync(path.join(inputs.quoted, `service-${index + 1}.yaml`), text.replace(DAY, '$1"$2"'));
    writeFileSync(path.join(inputs.prose, `service-${index + 1}.txt`), `${sentencesOf(text).join('\n\n')}\n`);
  });
  const schema = withoutNotes(JSON.parse(readFileSync('schemas/service-card.schema.json', 'utf8')));
  const others = RULES.filter(({ id }) => !id.startsWith('schema/')).map(({ id }) => `  ${id}: off\n`);
  const settings = path.join(inputs.schemaOnly, '.okenko.yaml');
  writeFileSync(settings, `extends: recommended\ntoday: 2025-06-30\nrules:\n${others.join('')}`);
  writeFileSync(inputs.schema, JSON.stringify(schema));
  writeFileSync(inputs.ruleset, JSON.stringify({ rules: { 'service-card': ruleWith(schema) } }));
  writeFileSync(inputs.textlintrc, JSON.stringify({ rules: TEXTLINT_RULES }));
  return inputs;
}

/** Rules many projects turn on: long sentences, many commas, wordy and passive English, clichés, names of things in computing. */
export const TEXTLINT_RULES = {
  'sentence-length': { max: 100 },
  'max-comma': { max: 3 },
  'stop-words': true,
  terminology: true,
  'write-good': true,
};

const DAY = /^(\w+: |.*\bcheckedOn: )(\d{4}-\d\d-\d\d)$/gm;

function ruleWith(schema: unknown): object {
  return {
    given: '$',
    severity: 'error',
    // biome-ignore lint/suspicious/noThenProperty: a ruleset of Spectral is written like this
    then: { function: 'schema', functionOptions: { schema, allErrors: true } },
  };
}

/** Texts of a card in all its languages that people read as sentences. */
function sentencesOf(card: string): readonly string[] {
  const { summary, eligibility, steps, silence, faq } = parse(card);
  const maps: readonly Readonly<Record<string, string>>[] = [
    summary,
    ...[...eligibility, ...steps].map(({ text }: { text: Record<string, string> }) => text),
    silence,
    ...faq.flatMap(({ q, a }: { q: Record<string, string>; a: Record<string, string> }) => [q, a]),
  ];
  return maps.flatMap((map) => Object.values(map)).map((text) => text.trim());
}

const NOTES = new Set(['$comment', 'title', 'description', 'x-okenko', 'examples']);

/** A schema without what is only said to people. Properties called like a keyword stay: they hold a map of their own. */
function withoutNotes(schema: unknown, isMapOfSchemas = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => withoutNotes(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) =>
      NOTES.has(key) && !isMapOfSchemas
        ? []
        : [[key, withoutNotes(value, !isMapOfSchemas && (key === 'properties' || key === 'definitions'))]],
    ),
  );
}
