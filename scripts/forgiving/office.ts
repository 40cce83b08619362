import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse, completed, type Finding, type Rule } from '../../server/src/core/analysis/index.ts';
import { OfficeDocument } from '../../server/src/core/model/index.ts';
import { ProseMemory } from '../../server/src/core/prose/index.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import { type DocumentFacts, factsOf, type Workspace, workspaceOf } from '../../server/src/core/workspace/index.ts';
import { inOneLanguage, type Language } from './one-language.ts';

/** The day the example office lives in. */
export const TODAY = '2025-06-30';

/** A document of the office with all that was found in it before anybody made a mistake. */
export interface Before {
  readonly file: string;
  readonly document: OfficeDocument;
  readonly facts: DocumentFacts | undefined;
  readonly findings: readonly Finding[];
  readonly memory: ProseMemory;
}

export interface Office {
  readonly language: Language;
  readonly pages: readonly Before[];
  readonly workspace: Workspace;
}

/** What is found in the office when one of its documents has another text. */
export interface After {
  readonly document: OfficeDocument;
  readonly workspace: Workspace;
  readonly findings: readonly Finding[];
  /** Findings in other documents that were not there before. */
  readonly elsewhere: readonly Finding[];
}

/** The documents of an example office, each in one language. */
export async function readOffice(folder: string, language: Language): Promise<Office> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[^.].*\.yaml$/.test(file))
    .sort();
  const documents = files.map((file) => {
    const document = read(file, inOneLanguage(readFileSync(path.join(folder, file), 'utf8'), language));
    return { file, document, facts: factsOf(document) };
  });
  const workspace = workspaceOf(documents.flatMap(({ facts }) => facts ?? []));
  const pages: Before[] = [];
  for (const one of documents) {
    const memory = new ProseMemory();
    pages.push({ ...one, memory, findings: await lint(one.document, workspace, RULES, memory) });
  }
  return { language, pages, workspace };
}

export async function checkedWith(office: Office, page: Before, text: string): Promise<After> {
  const document = read(page.file, text);
  const facts = factsOf(document);
  const isSame = plain(facts) === plain(page.facts);
  const others = office.pages.filter((other) => other !== page);
  const all = [...others.map((other) => other.facts), facts].flatMap((one) => one ?? []);
  const workspace = workspaceOf(all);
  const findings = await lint(document, workspace, RULES, page.memory);
  const elsewhere: Finding[] = [];
  if (!isSame) {
    const rules = RULES.filter(({ check, concerns }) => check && (facts?.kind === 'office' || concerns));
    for (const other of others) {
      const now = await lint(other.document, workspace, rules, undefined);
      elsewhere.push(...without(now, other.document.text, other.findings, other.document.text));
    }
  }
  return { document, workspace, findings, elsewhere };
}

/** Findings that others, in another text, do not have: whatever their place. */
export function without(
  findings: readonly Finding[],
  text: string,
  others: readonly Finding[],
  otherText: string,
): readonly Finding[] {
  const left = new Map<string, number>();
  for (const other of others) {
    const key = keyOf(other, otherText);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return findings.filter((finding) => {
    const key = keyOf(finding, text);
    const many = left.get(key) ?? 0;
    left.set(key, many - 1);
    return many <= 0;
  });
}

function keyOf({ rule, message, args, span }: Finding, text: string): string {
  return JSON.stringify([rule, message, args, text.slice(span.start, span.end)]);
}

const KNOWN = new Set(RULES.map(({ id }) => id));

async function lint(
  document: OfficeDocument,
  workspace: Workspace,
  rules: readonly Rule[],
  memory: ProseMemory | undefined,
): Promise<readonly Finding[]> {
  const enabled = rules.map((rule) => ({ rule }));
  const input = { document, workspace, rules: enabled, knownRules: KNOWN, today: TODAY, ...(memory && { memory }) };
  const { findings, crashes } = await completed(analyse(input));
  for (const { error } of crashes) throw error;
  // Some documents of the example are not translated, and now say that they are.
  return findings.filter(({ rule }) => rule !== 'language/wrong-language');
}

function read(file: string, text: string): OfficeDocument {
  return new OfficeDocument({ uri: `file:///office/${file}`, text, version: 1 });
}

/** Facts without places: a line more above a thing changes nothing for others. */
function plain(facts: DocumentFacts | undefined): string {
  return JSON.stringify(facts ?? null, (key, value: unknown) => (key === 'span' ? undefined : value));
}
