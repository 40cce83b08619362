import { isDeepStrictEqual } from 'node:util';
import type { Elsewhere, Rule } from '../../../server/src/core/analysis/index.ts';
import { elsewhereEdits, elsewhereText } from '../../../server/src/core/service/index.ts';
import { applyEdits } from '../../../server/src/core/text/index.ts';
import { workspaceOf } from '../../../server/src/core/workspace/index.ts';
import { documentOf, type Office, TODAY, workspaceWith } from '../offices.ts';
import { expectEdits, expectThat } from './broken.ts';
import { expectUntouched, type Fixable } from './fixes.ts';
import { ALL, lint, RULES_BY_ID } from './lint.ts';

/**
 * What findings offer in other documents is plain data and can be written there; what other documents offer in this one is
 * written without harm, once, or not at all.
 */
export async function checkElsewhere(fixable: Fixable): Promise<void> {
  const { document, subject, findings, workspace } = fixable;
  for (const { rule, offer } of offered(findings)) {
    const what = `elsewhere ${rule.id} ${offer.title}`;
    expectThat(
      isDeepStrictEqual(JSON.parse(JSON.stringify(offer)), offer),
      `${what}: is plain data`,
      () => offer.title,
    );
    if (offer.where.is === 'new') {
      const { kind, id, title } = offer.where;
      const wanted = { kind, id, title };
      const text = elsewhereText({ offer, rule, workspace, today: TODAY }, { uri: NEW, wanted, locale: 'cs' });
      const made = documentOf(subject.office.folder, { name: 'new.yaml', text });
      expectThat(made.tree.problems.length === 0 && made.id === id, `${what}: begins a document`, () => text);
    } else {
      const { uri } = offer.where;
      const other = uri === document.uri ? document : subject.office.documents.find((one) => one.uri === uri);
      write({ offer, rule }, fixable, other?.text ?? '', what);
    }
  }
  for (const one of await offersOf(subject.office)) {
    if (one.offer.where.is === 'kept' && one.offer.where.uri === document.uri) {
      write(one, fixable, document.text, `elsewhere ${one.rule.id} ${one.offer.title}, from outside`);
    }
  }
}

const NEW = 'file:///new.yaml';

interface Offered {
  readonly rule: Rule;
  readonly offer: Elsewhere;
}

function write({ offer, rule }: Offered, { subject, document }: Fixable, text: string, what: string): void {
  if (offer.where.is !== 'kept') return;
  const { uri } = offer.where;
  const { office } = subject;
  const wish = (workspace: ReturnType<typeof workspaceWith>) => ({ offer, rule, workspace, today: TODAY });
  const found = elsewhereEdits(wish(workspaceWith(office, document)), uri, text);
  if (found.is === 'refused') return;
  expectEdits(text, found.edits, what);
  const name = uri === document.uri ? subject.name : uri.slice(`file:///${office.folder}/`.length);
  const before = documentOf(office.folder, { name, text });
  const after = documentOf(office.folder, { name, text: applyEdits(text, found.edits) });
  const shown = () => `${JSON.stringify(found.edits)} made\n${after.text}`;
  expectThat(after.tree.problems.length === 0, `${what}: parses no worse`, shown);
  expectUntouched(before, after, found.edits, what, shown);
  const again = elsewhereEdits(wish(workspaceWith(office, after)), uri, after.text);
  expectThat(again.is === 'refused', `${what}: is written once`, shown);
}

function offered(findings: Fixable['findings']): readonly Offered[] {
  return findings.flatMap(({ rule: id, elsewhere = [] }) => {
    const rule = RULES_BY_ID.get(id);
    return rule ? elsewhere.map((offer) => ({ rule, offer })) : [];
  });
}

/** What an example office as it is offers in its other documents; found once, because it is the same in every run. */
function offersOf(office: Office): Promise<readonly Offered[]> {
  const known = OFFERS.get(office) ?? findOffers(office);
  OFFERS.set(office, known);
  return known;
}

const OFFERS = new WeakMap<Office, Promise<readonly Offered[]>>();

async function findOffers(office: Office): Promise<readonly Offered[]> {
  const workspace = workspaceOf(office.facts);
  const rules = ALL.filter(({ rule }) => rule.writeElsewhere);
  const found: Offered[] = [];
  for (const document of office.documents) found.push(...offered((await lint(document, workspace, rules)).findings));
  return found;
}
