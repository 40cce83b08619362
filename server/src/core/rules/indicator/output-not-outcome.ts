import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';
import type { ListView, OfficeDocument, ValueView } from '../../model/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { mayMean, referenceTo } from '../common/item-references.ts';
import { textsIn } from '../common/text-fields.ts';
import { type Indicator, indicatorsOf } from './indicators.ts';
import { OUTPUT_WORDS } from './lexicon.ts';
import { visitsEdits, visitsName } from './outcome-proposal.ts';

interface Messages {
  effortOnly: { n: number };
  addEffect: { reference: string };
  addVisits: { name: string };
}

export const rule = defineRule<Messages>()({
  id: 'indicator/output-not-outcome',
  since: '0.1.0',
  kinds: ['strategy'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Objective that counts work, not effect',
      why: 'Clients notice what changed for them, not how many trainings or meetings it took.',
      off: 'Switch it off while the office only begins to count what it does.',
      effortOnly: ({ n }) =>
        `This objective is measured only by what the office does (${count('en', n, { one: 'indicator', other: 'indicators' })}). Add one that shows what changes for clients.`,
      addEffect: ({ reference }) => `Add the indicator ${reference}`,
      addVisits: ({ name }) => `Add a new indicator: “${name}”`,
    },
    cs: {
      title: 'Cíl počítá práci, ne účinek',
      why: 'Klienti si všimnou toho, co se pro ně změnilo, ne toho, kolik školení nebo porad to stálo.',
      off: 'Vypněte, dokud úřad teprve začíná počítat, co dělá.',
      effortOnly: ({ n }) =>
        `Tento cíl měří jen to, co úřad dělá (${count('cs', n, { one: 'ukazatel', few: 'ukazatele', other: 'ukazatelů' })}). Přidejte ukazatel toho, co se změní pro klienty.`,
      addEffect: ({ reference }) => `Přidat ukazatel ${reference}`,
      addVisits: ({ name }) => `Přidat nový ukazatel: „${name}“`,
    },
    pl: {
      title: 'Cel liczy pracę, a nie skutek',
      why: 'Klienci widzą, co się dla nich zmieniło, a nie ile szkoleń czy narad to kosztowało.',
      off: 'Wyłącz, dopóki urząd dopiero zaczyna liczyć, co robi.',
      effortOnly: ({ n }) =>
        `Ten cel mierzy tylko to, co robi urząd (${count('pl', n, { one: 'wskaźnik', few: 'wskaźniki', many: 'wskaźników', other: 'wskaźnika' })}). Dodaj wskaźnik tego, co zmieni się dla klientów.`,
      addEffect: ({ reference }) => `Dodaj wskaźnik ${reference}`,
      addVisits: ({ name }) => `Dodaj nowy wskaźnik: „${name}”`,
    },
  },
  concerns: ({ items }) => items.some(({ type }) => type === 'objective'),
  check(context) {
    const { document, workspace, report } = context;
    for (const objective of document.all('strategyObjective')) {
      const { indicators } = objective;
      if (!indicators || indicators.items.length === 0) continue;
      if (!indicators.items.every((item) => isEffort(item, document, workspace))) continue;
      report({
        at: valueOf(indicators.node),
        message: 'effortOnly',
        args: { n: indicators.items.length },
        fixes: [
          ...effectsOf(workspace).map(
            (reference): FixOffer<Messages> => ({
              safety: 'unsafe',
              title: 'addEffect',
              args: { reference },
              edits: [{ op: 'addItem', sequence: indicators.node, value: reference }],
            }),
          ),
          {
            safety: 'unsafe',
            title: 'addVisits',
            args: { name: visitsName(document) },
            edits: visitsEdits(objective, indicators.node, context),
          },
        ],
      });
    }
  },
});

type Item = ListView<ValueView<string> | Indicator>['items'][number];

/** True only for indicators known to count input, activity or output; nothing is said of unknown ones. */
function isEffort(item: Item, document: OfficeDocument, workspace: Workspace): boolean {
  if (item.is === 'shape') return countsEffort(item.level?.value, textsIn(item.name));
  const here = indicatorsOf(document).find(({ id }) => id !== undefined && mayMean(item.value, id.value, document.id));
  if (here) return countsEffort(here.level?.value, textsIn(here.name));
  const found = workspace
    .items('indicator')
    .filter(({ document: other, item: { id } }) => other.uri !== document.uri && mayMean(item.value, id, other.id));
  return (
    found.length > 0 &&
    found.every(({ item: { level, title } }) => countsEffort(level, title === undefined ? [] : [title]))
  );
}

/** The level says it; without one, a name such as "number of trainings" does. */
function countsEffort(level: string | undefined, names: readonly string[]): boolean {
  return level === undefined ? OUTPUT_WORDS.isIn(...names) : EFFORT.includes(level);
}

/** Indicators of effect the office has already; three at most. */
function effectsOf(workspace: Workspace): readonly string[] {
  return workspace
    .items('indicator')
    .filter(({ item }) => EFFECT.includes(item.level ?? ''))
    .slice(0, 3)
    .map((located) => referenceTo(located, workspace));
}

const EFFORT = ['input', 'activity', 'output'];
const EFFECT = ['outcome', 'impact'];
