import { absentIn, defineRule, type FixOffer, keyOf } from '../../analysis/index.ts';
import { isInForce } from '../../maturity/index.ts';
import { fieldEntry, itemsOf, type Views } from '../../model/index.ts';
import { resolved } from '../../syntax/index.ts';
import { referenceTo, resolveReference, type Workspace } from '../../workspace/index.ts';
import { fillField } from '../common/fill.ts';
import { type Link, linksIn, originOf } from '../common/links.ts';

interface Messages {
  nothing: { item: string };
  untaught: { item: string; competencies: string };
  teach: { activity: string; name: string };
}

export const rule = defineRule<Messages>()({
  id: 'chain/standard-not-trained',
  since: '0.1.0',
  kinds: ['standard'],
  severity: 'info',
  texts: {
    en: {
      title: 'Promise nobody learns to keep',
      why: 'Standards rest on people who were shown how to keep them and are asked about it.',
      off: 'Switch it off if training is arranged outside these documents.',
      nothing: ({ item }) =>
        `Nothing shows that people learn to keep “${item}”. Name the competencies it needs or the activities that teach it.`,
      untaught: ({ item, competencies }) =>
        `“${item}” needs ${competencies}, but no activity teaches that and no post is asked for it. Name an activity, or put the competency into a profile.`,
      teach: ({ activity, name }) => `Name the activity ${activity}${name && ` (${name})`}`,
    },
    cs: {
      title: 'Slib, který se nikdo neučí plnit',
      why: 'Standardy stojí na lidech, kterým někdo ukázal, jak je plnit, a které se na to pak ptá.',
      off: 'Vypněte, pokud se školení plánuje mimo tyto dokumenty.',
      nothing: ({ item }) =>
        `Nic nesvědčí o tom, že se lidé učí plnit „${item}“. Uveďte potřebné kompetence nebo aktivity, které to učí.`,
      untaught: ({ item, competencies }) =>
        `„${item}“ potřebuje ${competencies}, ale žádná aktivita to neučí a od žádné funkce se to nečeká. Uveďte aktivitu, nebo zařaďte kompetenci do profilu.`,
      teach: ({ activity, name }) => `Uvést aktivitu ${activity}${name && ` (${name})`}`,
    },
    pl: {
      title: 'Obietnica, której nikt się nie uczy',
      why: 'Standardy opierają się na ludziach, którym pokazano, jak ich dotrzymać, i których się o to pyta.',
      off: 'Wyłącz, jeśli szkolenia są planowane poza tymi dokumentami.',
      nothing: ({ item }) =>
        `Nic nie wskazuje, że ludzie uczą się dotrzymywać „${item}”. Podaj potrzebne kompetencje albo działania, które tego uczą.`,
      untaught: ({ item, competencies }) =>
        `„${item}” wymaga ${competencies}, ale żadne działanie tego nie uczy i od żadnego stanowiska się tego nie oczekuje. Podaj działanie albo dodaj kompetencję do profilu.`,
      teach: ({ activity, name }) => `Podaj działanie ${activity}${name && ` (${name})`}`,
    },
  },
  concerns: ({ kind }) => kind === 'standard',
  check(context) {
    const { document, workspace, covered, report } = context;
    for (const item of itemsOf(document.as('standard')?.items)) {
      // By what they name, not by where that is written: an item may take it over from another one.
      const named = new Set([...itemsOf(item.competencies), ...itemsOf(item.activities)].map(({ node }) => node));
      const links = context.once(linksIn).filter(({ reference: { node } }) => named.has(node));
      const fixes = () => offers(item, workspace, context.once(originOf));
      const name = item.id?.value ?? '';
      if (named.size === 0) {
        if (covered('standard/not-trained')) continue;
        report({ at: absentIn(item.self.node), message: 'nothing', args: { item: name }, fixes: fixes() });
        continue;
      }
      if (links.some((link) => isTaught(link, workspace))) continue;
      const entry = fieldEntry(item, 'competencies');
      if (!entry) continue;
      const competencies = links.map(({ reference }) => reference.node.text).join(', ');
      report({ at: keyOf(entry), message: 'untaught', args: { item: name, competencies }, fixes: fixes() });
    }
  },
});

/** What leads nowhere is another mistake, so it counts as taught. */
function isTaught({ resolution }: Link, workspace: Workspace): boolean {
  if (resolution.is !== 'found') return true;
  const { thing } = resolution;
  return thing.is !== 'item' || thing.facts.type === 'activity' || workspace.contains(taught, thing.facts.id);
}

/** Ids of competencies that an activity develops, that name an activity, or that a post needs. */
function taught(workspace: Workspace): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const document of [...workspace.documents('development-plan'), ...workspace.documents('competency-model')]) {
    for (const { key, holder, item, text, targets } of document.references) {
      if (key === 'trainedBy' && holder === 'competency' && item !== undefined) ids.add(item);
      if (!NEEDING.has(`${holder}.${key}`)) continue;
      const resolution = resolveReference(text, targets, workspace, document);
      if (resolution.is === 'found' && resolution.thing.is === 'item') ids.add(resolution.thing.facts.id);
    }
  }
  return ids;
}

const NEEDING: ReadonlySet<string> = new Set(['developmentActivity.competencies', 'competencyProfile.required']);

function offers(
  item: Views['standardItem'],
  workspace: Workspace,
  from: Parameters<typeof referenceTo>[3],
): readonly FixOffer<Messages>[] {
  const list = resolved(fieldEntry(item, 'activities')?.value);
  return workspace
    .items('activity')
    .filter(({ document }) => isInForce(document))
    .slice(0, 3)
    .flatMap(({ document, item: facts }): readonly FixOffer<Messages>[] => {
      const activity = referenceTo({ is: 'item', facts, document }, ['activity'], workspace, from);
      if (activity === undefined) return [];
      const edit =
        list?.type === 'sequence' && list.items.length > 0
          ? ({ op: 'addItem', sequence: list, value: activity } as const)
          : fillField(item.self, 'activities', [activity]);
      return [{ safety: 'unsafe', title: 'teach', args: { activity, name: facts.title ?? '' }, edits: [edit] }];
    });
}
