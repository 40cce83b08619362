import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  analyse,
  completed,
  type Elsewhere,
  type Finding,
  type Rule,
  safeEdits,
} from '../../server/src/core/analysis/index.ts';
import { LOCALES, render } from '../../server/src/core/l10n/index.ts';
import { OfficeDocument } from '../../server/src/core/model/index.ts';
import { renderFinding, ruleIndex } from '../../server/src/core/report/index.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import { elsewhereEdits, elsewhereText } from '../../server/src/core/service/index.ts';
import { applyEdits } from '../../server/src/core/text/index.ts';
import { factsOf, type Workspace, workspaceOf } from '../../server/src/core/workspace/index.ts';

type Files = ReadonlyMap<string, string>;

const TODAY = '2025-06-30';
const KNOWN = new Set(RULES.map(({ id }) => id));
const ROOT = 'file:///office/';

/** The office that has everything wrong with it, written in Polish and Czech by many hands. */
const DRAFT = filesBelow('examples/first-draft');

test('an office is offered repairs for each rule whose answer belongs elsewhere', async () => {
  const offers = await offersIn(DRAFT);
  expect(offers.map(({ name, finding, offer }) => `${name} ${finding.rule} → ${whereOf(offer)}`)).toEqual([
    'catalogue.yaml catalogue/entry-without-card → new service-card karta-motorowodna',
    'feedback/ankieta-2025.survey.yaml chain/finding-unanswered → measures/plan-dzialan.plan.yaml',
    'feedback/ankieta-2025.survey.yaml chain/finding-unanswered → measures/plan-2023.plan.yaml',
    'office.yaml process/audience-missing → processes/rejestracja-pojazdow.process.yaml',
    'office.yaml process/audience-missing → strategy/misja-2019.strategy.yaml',
    'office.yaml process/audience-missing → strategy/polrocze-2025.strategy.yaml',
    'office.yaml standard/environment-missing → standards/budynek.standard.yaml',
    'office.yaml standard/environment-missing → standards/okienko.standard.yaml',
    'office.yaml standard/environment-missing → standards/telefon.standard.yaml',
    'office.yaml standard/internal-missing → standards/budynek.standard.yaml',
    'office.yaml standard/internal-missing → standards/okienko.standard.yaml',
    'office.yaml standard/internal-missing → standards/telefon.standard.yaml',
    'services/karta-wedkarska.service.yaml language/undefined-abbreviation → office.yaml',
  ]);
});

describe.each([
  ['as it is', DRAFT],
  ['with the line ends of Windows', new Map([...DRAFT].map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]))],
  ['without a plan and without promises about the building', without(DRAFT, /^measures|budynek/)],
])('in the first draft %s each repair', (_, files) => {
  test('is plain data with words in three languages', async () => {
    for (const { offer, rule } of await offersIn(files)) {
      expect(JSON.parse(JSON.stringify(offer))).toEqual(offer);
      const said = LOCALES.map((locale) => render(rule.texts, locale, offer.title, offer.args));
      expect(new Set(said).size).toBe(3);
      expect(said.join('\n')).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  test('ends its finding, adds and takes nothing else, and is made once', async () => {
    const before = await findingsIn(files);
    for (const { name, finding, offer, rule } of await offersIn(files)) {
      const { file, text } = mended(files, offer, rule);
      const was = files.get(file);
      const after = new Map([...files, [file, text]]);
      if (was !== undefined) expectOnlyAdded(was.replace(/^items: \[\]/m, 'items:'), text, `${finding.rule} ${file}`);
      expect(text).not.toMatch(files.get(name)?.includes('\r\n') && was !== undefined ? /(?<!\r)\n/ : /\r/);
      const found = await findingsIn(after, [name, file]);
      expect(found.get(name)?.filter((other) => isSame(other, finding))).toEqual([]);
      // A new document begins as all of its kind do, with some things still to be said.
      const isNew = was === undefined;
      const more = added(before, found, file).filter((id) => !isNew || severityOf(found.get(file), id) === 'error');
      expect(
        more.filter((id) => !MORE_TO_DO.has(id) && !MORE_TO_DO.has(`${finding.rule} → ${id}`)),
        `${finding.rule} ${file}`,
      ).toEqual([]);
      const again = was === undefined ? undefined : attempt(after, offer, rule);
      expect(again === undefined || (again.is === 'refused' && again.reason === 'outdated')).toBe(true);
    }
  });
});

test('is told where there is no editor as a proposal, and never made by itself', async () => {
  const [offered] = await offersIn(DRAFT);
  if (!offered) throw new Error('nothing is offered');
  const { name, finding } = offered;
  const told = renderFinding(finding, documentOf(name, DRAFT.get(name) ?? ''), ruleIndex(RULES), 'cs');
  const proposal = { title: 'Založit novou kartu „karta-motorowodna“', safety: 'unsafe', edits: [] };
  expect(told.fixes.at(-1)).toEqual(proposal);
  expect(safeEdits([finding])).toEqual({ edits: [], fixed: 0 });
});

test('a card is written for an entry, under its id, in the words of the office', async () => {
  const [offer] = await offersIn(DRAFT);
  if (!offer) throw new Error('nothing is offered');
  const { file, text } = mended(DRAFT, offer.offer, offer.rule);
  expect(file).toBe('services/karta-motorowodna.service.yaml');
  expect(text.split('\n').slice(0, 6)).toEqual([
    'kind: service-card',
    'schemaVersion: "1.0"',
    'id: karta-motorowodna',
    'title: Karta motorowodna',
    'language: pl',
    'status: draft',
  ]);
});

test('the first plan answers the finding and rests on its wave', async () => {
  const files = without(DRAFT, /^measures/);
  const found = (await offersIn(files)).find(({ name }) => name === 'feedback/ankieta-2025.survey.yaml');
  if (!found) throw new Error('nothing is offered');
  const { file, text } = mended(files, found.offer, found.rule);
  expect(file).toBe('measures/measures-2025.plan.yaml');
  const plan = new OfficeDocument({ uri: `${ROOT}${file}`, text, version: 1 });
  const named = plan.references.filter(({ key }) => key === 'basedOn' || key === 'addresses');
  expect(named.map(({ key, node }) => [key, node.text])).toEqual([
    ['basedOn', 'survey:ankieta-2025#w1'],
    ['addresses', 'survey:ankieta-2025#formularz'],
  ]);
});

describe('a document that is not as it was', () => {
  const home = 'standards/okienko.standard.yaml';
  const refusalFor = async (text: string | undefined) => {
    const offered = (await offersIn(DRAFT)).find(({ offer }) => whereOf(offer) === home);
    if (!offered) throw new Error('nothing is offered');
    const wish = { offer: offered.offer, rule: offered.rule, workspace: officeOf(DRAFT), today: TODAY };
    return elsewhereEdits(wish, `${ROOT}${home}`, text);
  };
  const text = DRAFT.get(home) ?? '';

  test.each([
    ['cannot be read', undefined, { reason: 'unreadable', args: { file: 'okienko.standard.yaml' } }],
    [
      'has a broken line',
      `title: "open\n${text}`,
      { reason: 'broken', args: { file: 'okienko.standard.yaml', line: 1 } },
    ],
    ['is something else now', 'kind: survey\nid: x\n', { reason: 'outdated', args: { file: 'okienko.standard.yaml' } }],
    ['is empty', '', { reason: 'outdated', args: { file: 'okienko.standard.yaml' } }],
    [
      'is history now',
      text.replace(/^status: .*$/m, 'status: withdrawn'),
      { reason: 'outdated', args: { file: 'okienko.standard.yaml' } },
    ],
    [
      'has its promises in one line of words',
      'kind: standard\nid: x\nitems: to come\n',
      { reason: 'outdated', args: { file: 'okienko.standard.yaml' } },
    ],
  ])('is left alone when it %s', async (_, now, refusal) => {
    expect(await refusalFor(now)).toEqual({ is: 'refused', ...refusal });
  });

  test.each([
    ['no promises', 'kind: standard\nid: x\nlanguage: pl\nindicators: []\n'],
    ['an empty list', 'kind: standard\nid: x\nlanguage: pl\nitems: [] # none yet\nindicators: []\n'],
    ['promises in brackets', 'kind: standard\nid: x\nlanguage: pl\nitems: [{ id: colleagues, area: telephone }]\n'],
    ['no line break at its end', 'kind: standard\nid: x\nlanguage: pl\nitems:\n- id: a\n  area: telephone # soon'],
  ])('gets its promise where it has %s', async (_, now) => {
    const found = await refusalFor(now);
    if (found.is === 'refused') throw new Error(found.reason);
    const after = new OfficeDocument({ uri: `${ROOT}${home}`, text: applyEdits(now, found.edits), version: 1 });
    expect(after.tree.problems).toEqual([]);
    expect(after.text).toMatchSnapshot();
  });
});

/** What only the office can choose for a thing that was begun for it. */
const MORE_TO_DO: ReadonlySet<string> = new Set([
  // What an abbreviation means that no list of ours knows.
  'language/undefined-abbreviation → schema/missing-required',
  'measure/no-effect-check',
  'measure/no-resources',
  // Where nobody clear answers for the document itself.
  'owner/missing',
  'standard/no-indicator',
  'standard/no-redress',
  'standard/not-trained',
]);

interface Offered {
  readonly name: string;
  readonly finding: Finding;
  readonly offer: Elsewhere;
  readonly rule: Rule;
}

async function offersIn(files: Files): Promise<readonly Offered[]> {
  const offered: Offered[] = [];
  for (const [name, findings] of await findingsIn(files)) {
    for (const finding of findings) {
      const rule = RULES.find(({ id }) => id === finding.rule);
      for (const offer of finding.elsewhere ?? []) if (rule) offered.push({ name, finding, offer, rule });
    }
  }
  return offered;
}

async function findingsIn(files: Files, names = [...files.keys()]): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const workspace = officeOf(files);
  const found = new Map<string, readonly Finding[]>();
  for (const name of names) {
    const document = documentOf(name, files.get(name) ?? '');
    const rules = RULES.map((rule) => ({ rule }));
    const { findings } = await completed(analyse({ document, workspace, rules, knownRules: KNOWN, today: TODAY }));
    found.set(name, findings);
  }
  return found;
}

function attempt(files: Files, offer: Elsewhere, rule: Rule) {
  const wish = { offer, rule, workspace: officeOf(files), today: TODAY };
  if (offer.where.is === 'kept') return elsewhereEdits(wish, offer.where.uri, files.get(nameOf(offer.where.uri)));
  const { kind, id, title } = offer.where;
  const file = kind === 'service-card' ? `services/${id}.service.yaml` : `measures/${id}.plan.yaml`;
  const wanted = { kind, id, title, languages: ['pl'] as const };
  return { is: 'text' as const, file, text: elsewhereText(wish, { uri: ROOT + file, wanted, locale: 'cs' }) };
}

function mended(files: Files, offer: Elsewhere, rule: Rule): { readonly file: string; readonly text: string } {
  const made = attempt(files, offer, rule);
  if (made.is === 'text') return made;
  if (made.is === 'refused' || offer.where.is === 'new') throw new Error(JSON.stringify(made));
  const file = nameOf(offer.where.uri);
  return { file, text: applyEdits(files.get(file) ?? '', made.edits) };
}

/** All that was there is there still, in its order, down to the byte. */
function expectOnlyAdded(before: string, after: string, what: string): void {
  const start = [...before].findIndex((char, at) => after[at] !== char);
  const same = start < 0 ? before.length : start;
  expect(after.slice(after.length - before.length + same), what).toBe(before.slice(same));
}

/** Rules with more findings in a document than before; all of those in a new one. */
function added(
  before: ReadonlyMap<string, readonly Finding[]>,
  after: ReadonlyMap<string, readonly Finding[]>,
  file: string,
): readonly string[] {
  const count = (findings: readonly Finding[] | undefined, id: string) =>
    (findings ?? []).filter(({ rule }) => rule === id).length;
  const ids = new Set((after.get(file) ?? []).map(({ rule }) => rule));
  return [...ids].filter((id) => count(after.get(file), id) > count(before.get(file), id)).sort();
}

function severityOf(findings: readonly Finding[] | undefined, id: string): string | undefined {
  return findings?.find(({ rule }) => rule === id)?.severity;
}

function isSame(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.span.start === other.span.start;
}

function whereOf({ where }: Elsewhere): string {
  return where.is === 'kept' ? nameOf(where.uri) : `new ${where.kind} ${where.id}`;
}

function nameOf(uri: string): string {
  return uri.slice(ROOT.length);
}

function officeOf(files: Files): Workspace {
  return workspaceOf([...files].flatMap(([name, text]) => factsOf(documentOf(name, text)) ?? []));
}

function documentOf(name: string, text: string): OfficeDocument {
  return new OfficeDocument({ uri: ROOT + name, text, version: 1 });
}

function without(files: Files, name: RegExp): Files {
  return new Map([...files].filter(([file]) => !name.test(file)));
}

function filesBelow(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  return new Map(
    names.sort().map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(folder, name), 'utf8')]),
  );
}
