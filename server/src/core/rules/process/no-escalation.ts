import { absentIn, defineRule, type FixOffer, type Surroundings, valueOf } from '../../analysis/index.ts';
import { number } from '../../l10n/index.ts';
import { itemsOf } from '../../model/index.ts';
import type { YamlEdit, YamlValue } from '../../syntax/index.ts';
import { fillField } from '../common/fill.ts';
import { indicatorKey, itemNamed, type Watched, watched } from './indicators.ts';
import { headsAbove, ownerOf, type Process } from './people.ts';

interface Messages {
  silent: { indicator: string };
  warnBelow: { value: number; role: string };
  warnAbove: { value: number; role: string };
}

export const rule = defineRule<Messages>()({
  id: 'process/no-escalation',
  since: '0.1.0',
  kinds: ['process'],
  severity: 'warning',
  texts: {
    en: {
      title: 'No early warning',
      why: 'A warning in time leaves room for a measure or a new goal; without it the office learns of trouble in the yearly report.',
      off: 'Switch it off if your system of records sends such warnings itself.',
      silent: ({ indicator }) =>
        `Nobody is warned when “${indicator}” goes wrong. Add “thresholds:” to the indicator, or an entry under “escalation” that says who learns of it.`,
      warnBelow: ({ value, role }) => `Warn ${role} when it falls below ${number('en', value)}, where it started`,
      warnAbove: ({ value, role }) => `Warn ${role} when it rises above ${number('en', value)}, where it started`,
    },
    cs: {
      title: 'Chybí včasné varování',
      why: 'Včasné varování nechá čas na opatření nebo nový cíl; bez něj se úřad o potížích dozví až z výroční zprávy.',
      off: 'Vypněte, pokud taková varování posílá sám váš systém.',
      silent: ({ indicator }) =>
        `Když se ukazatel „${indicator}“ zhorší, nikdo se to nedozví. Doplňte k ukazateli „thresholds:“, nebo pod „escalation“ napište, kdo dostane varování.`,
      warnBelow: ({ value, role }) => `Varovat ${role}, když klesne pod ${number('cs', value)}, kde začínal`,
      warnAbove: ({ value, role }) => `Varovat ${role}, když stoupne nad ${number('cs', value)}, kde začínal`,
    },
    pl: {
      title: 'Brak wczesnego ostrzegania',
      why: 'Ostrzeżenie na czas daje miejsce na działanie lub nowy cel; bez niego urząd dowiaduje się o kłopotach z rocznego sprawozdania.',
      off: 'Wyłącz, jeśli takie ostrzeżenia wysyła sam system.',
      silent: ({ indicator }) =>
        `Nikt nie dostaje ostrzeżenia, gdy wskaźnik „${indicator}” się pogarsza. Dopisz do wskaźnika „thresholds:” albo w „escalation” podaj, kto się o tym dowiaduje.`,
      warnBelow: ({ value, role }) =>
        `Ostrzegaj ${role}, gdy spadnie poniżej wartości początkowej ${number('pl', value)}`,
      warnAbove: ({ value, role }) =>
        `Ostrzegaj ${role}, gdy wzrośnie powyżej wartości początkowej ${number('pl', value)}`,
    },
  },
  concerns: ({ kind }) => kind === 'process',
  check(context) {
    const { document, workspace, report } = context;
    const process = document.as('process');
    if (process?.strategic?.value !== true) return;
    const warned = itemsOf(process.escalation).flatMap(({ indicator }) => (indicator ? [indicator.value] : []));
    const keys = new Set(warned.map((text) => indicatorKey(text, workspace, document) ?? itemNamed(text)));
    for (const listed of itemsOf(process.indicators)) {
      const indicator = watched(listed, workspace, document);
      if (!indicator || indicator.hasThresholds) continue;
      const key = indicatorKey(indicator.reference, workspace, document);
      if (keys.has(key ?? '') || keys.has(itemNamed(indicator.reference))) continue;
      const id = listed.is === 'value' ? listed.node : listed.id?.node;
      report({
        at: id ? valueOf(id) : absentIn(process.self.node),
        message: 'silent',
        args: { indicator: indicator.name },
        fixes: warnings(indicator, process, context),
      });
    }
  },
});

/** A warning when it is worse than at the start, to the heads above the owner; none while no start is known. */
function warnings(indicator: Watched, process: Process, around: Surroundings): readonly FixOffer<Messages>[] {
  const { start: value, direction, reference } = indicator;
  if (value === undefined) return [];
  const isBelow = direction !== 'decrease';
  const owner = ownerOf(process, around.workspace);
  const heads = headsAbove(owner, around);
  return (heads.length > 0 ? heads : owner ? [owner] : []).slice(0, 2).map((role) => ({
    safety: 'unsafe',
    title: isBelow ? 'warnBelow' : 'warnAbove',
    args: { value, role: role.id },
    edits: [
      escalate(process, { indicator: reference, [isBelow ? 'below' : 'above']: value, to: role.id, within: 'P10D' }),
    ],
  }));
}

function escalate(process: Process, entry: YamlValue): YamlEdit {
  const list = process.escalation?.node;
  return list && list.items.length > 0
    ? { op: 'addItem', sequence: list, value: entry }
    : fillField({ shape: 'process', node: process.self.node }, 'escalation', [entry]);
}
