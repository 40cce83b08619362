import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse, completed, type Finding, type Rule } from '../../server/src/core/analysis/index.ts';
import { OfficeDocument } from '../../server/src/core/model/index.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import type { Span } from '../../server/src/core/text/index.ts';
import { type DocumentFacts, factsOf, type Workspace, workspaceOf } from '../../server/src/core/workspace/index.ts';
import { TODAY } from './analysis.ts';
import { readMarks, writeMarks } from './marks.ts';
import { ROOT } from './sources.ts';

/** One mistake somebody could make in the model office, and the one finding it is to give. */
export interface Mutation {
  /** Id of the rule that is to find it. */
  readonly rule: string;
  readonly file: string;
  /** A text that stands once in the file. */
  readonly find: string;
  /** What stands there afterwards; `⟦…⟧` around what the finding underlines, if that is here. */
  readonly put: string;
  /** Else a text that stands once in the changed file, or in another one, with such marks. */
  readonly at: Place | undefined;
}

export interface Place {
  readonly file: string;
  readonly text: string;
}

/** `[rule, find, put, at?]`; `at` is a place in the same file unless it names another. */
export type Row = readonly [rule: string, find: string, put: string, at?: string | Place];

/** The mistakes made in one file. */
export function inFile(file: string, rows: readonly Row[]): readonly Mutation[] {
  return rows.map(([rule, find, put, at]) => ({
    rule,
    file,
    find,
    put,
    at: typeof at === 'string' ? { file, text: at } : at,
  }));
}

/** Several places of one line each, to compare and to show: `rule · file:line · the line with ⟦marks⟧`. */
export interface Outcome {
  readonly expected: readonly string[];
  /** Of severity error and warning, and of the expected rule whatever its severity; none that was there before. */
  readonly found: readonly string[];
}

/** An office read once, in which one document at a time is exchanged. */
export class MutableOffice {
  readonly #documents = new Map<string, OfficeDocument>();
  readonly #facts = new Map<string, DocumentFacts>();
  readonly #before = new Map<string, readonly Finding[]>();

  /** Reads `examples/<name>` and checks it as it is. */
  static async read(name: string): Promise<MutableOffice> {
    const office = new MutableOffice();
    const folder = path.join(ROOT, 'examples', name);
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/^[^.].*\.yaml$/.test(file)) continue;
      office.#documents.set(file, readDocument(file, readFileSync(path.join(folder, file), 'utf8')));
    }
    for (const [file, document] of office.#documents) {
      const facts = factsOf(document);
      if (facts) office.#facts.set(file, facts);
    }
    const workspace = workspaceOf(office.#facts.values());
    for (const [file, document] of office.#documents) office.#before.set(file, await lint(document, workspace, RULES));
    return office;
  }

  /** Findings of the office before any change, as shown in outcomes. */
  get standing(): readonly string[] {
    return [...this.#before].flatMap(([file, findings]) =>
      findings.map((finding) => shown(finding.rule, file, this.#textOf(file), finding.span)),
    );
  }

  get files(): readonly string[] {
    return [...this.#documents.keys()].sort();
  }

  documentOf(file: string): OfficeDocument {
    const document = this.#documents.get(file);
    if (!document) throw new Error(`there is no ${file}`);
    return document;
  }

  async outcomeOf(mutation: Mutation): Promise<Outcome> {
    const { text, expected } = this.#mutated(mutation);
    return { expected, found: await this.foundIn(mutation.file, text, mutation.rule) };
  }

  /** What is new in the whole office when a file has another text: errors, warnings, and all of one rule, in order. */
  async foundIn(file: string, text: string, rule?: string): Promise<readonly string[]> {
    const document = readDocument(file, text);
    const facts = factsOf(document);
    const all = new Map(this.#facts);
    if (facts) all.set(file, facts);
    else all.delete(file);
    const workspace = workspaceOf(all.values());
    const found: string[] = [];
    const collect = (where: string, source: string, findings: readonly Finding[]): void => {
      const known = countsOf(this.#before.get(where) ?? [], this.#textOf(where));
      for (const finding of findings) {
        const key = keyOf(finding, source);
        const left = known.get(key) ?? 0;
        if (left > 0) known.set(key, left - 1);
        else if (finding.rule === rule || finding.severity === 'error' || finding.severity === 'warning') {
          found.push(shown(finding.rule, where, source, finding.span));
        }
      }
    };
    collect(file, text, await lint(document, workspace, RULES));
    if (plain(facts) !== plain(this.#facts.get(file))) {
      // What sentences say depends on their document alone; what asks for others than `office.yaml` says so.
      const rules = RULES.filter((one) => one.check && (facts?.kind === 'office' || one.concerns));
      const ids = new Set(rules.map(({ id }) => id));
      for (const [other, its] of this.#documents) {
        if (other === file) continue;
        const before = (this.#before.get(other) ?? []).filter((finding) => ids.has(finding.rule));
        const after = await lint(its, workspace, rules);
        if (after.length > 0 || before.length > 0) collect(other, its.text, after);
      }
    }
    return found.sort();
  }

  #mutated({ rule, file, find, put, at }: Mutation): { readonly text: string; readonly expected: readonly string[] } {
    const before = this.#textOf(file);
    const start = onlyPlace(before, find, file);
    const marked = readMarks(put);
    const text = before.slice(0, start) + marked.text + before.slice(start + find.length);
    const spans = marked.spans.map((span) => ({ start: span.start + start, end: span.end + start }));
    const places = spans.map((span) => shown(rule, file, text, span));
    if (at) {
      const there = readMarks(at.text);
      const source = at.file === file ? text : this.#textOf(at.file);
      const from = onlyPlace(source, there.text, at.file);
      for (const span of there.spans) {
        places.push(shown(rule, at.file, source, { start: span.start + from, end: span.end + from }));
      }
    }
    if (places.length !== 1) throw new Error(`a mistake gives one finding, but ${places.length} places are marked`);
    return { text, expected: places };
  }

  #textOf(file: string): string {
    return this.documentOf(file).text;
  }
}

const KNOWN = new Set(RULES.map(({ id }) => id));

async function lint(
  document: OfficeDocument,
  workspace: Workspace,
  rules: readonly Rule[],
): Promise<readonly Finding[]> {
  const enabled = rules.map((rule) => ({ rule }));
  const { findings, crashes } = await completed(
    analyse({ document, workspace, rules: enabled, knownRules: KNOWN, today: TODAY }),
  );
  for (const { error } of crashes) throw error;
  return findings;
}

function readDocument(file: string, text: string): OfficeDocument {
  return new OfficeDocument({ uri: `file:///office/${file}`, text, version: 1 });
}

function onlyPlace(text: string, part: string, file: string): number {
  const first = text.indexOf(part);
  if (first < 0) throw new Error(`${file} does not hold\n${part}`);
  if (text.indexOf(part, first + 1) >= 0) throw new Error(`${file} holds more than once\n${part}`);
  return first;
}

/** Facts without places: a line more above a thing changes nothing for others. */
function plain(facts: DocumentFacts | undefined): string {
  return JSON.stringify(facts ?? null, (key, value: unknown) => (key === 'span' ? undefined : value));
}

function countsOf(findings: readonly Finding[], text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = keyOf(finding, text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function keyOf({ rule, message, args, span }: Finding, text: string): string {
  return JSON.stringify([rule, message, args, text.slice(span.start, span.end)]);
}

function shown(rule: string, file: string, text: string, span: Span): string {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const end = text.indexOf('\n', span.end);
  const line = text.slice(0, start).split('\n').length;
  const lines = writeMarks(text.slice(start, end < 0 ? text.length : end), [
    { start: span.start - start, end: span.end - start },
  ]);
  return `${rule} · ${file}:${line} · ${lines}`;
}
