import { type At, defineRule, fragmentOf, valueOf } from '../../analysis/index.ts';
import { itemsOf } from '../../model/index.ts';
import type { ScalarNode } from '../../syntax/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { wordingsOf } from '../common/text-fields.ts';
import { fold, wordList } from '../common/words.ts';

export const rule = defineRule<{ unit: { theme: string } }>()({
  id: 'catalogue/theme-is-unit',
  since: '0.1.0',
  kinds: ['service-catalogue'],
  severity: 'warning',
  texts: {
    en: {
      title: 'A theme named like a department',
      why: 'People look by what they need, not by the office chart, and do not know which department does what.',
      off: 'Switch it off if the law makes you sort services by department.',
      unit: ({ theme }) =>
        `“${theme}” is a part of our office. Name the theme as people look for it, for example “Car and driver”.`,
    },
    cs: {
      title: 'Téma pojmenované jako odbor',
      why: 'Lidé hledají podle toho, co potřebují, ne podle organizační struktury, a nevědí, co který odbor dělá.',
      off: 'Vypněte, pokud vám třídění podle odborů ukládá předpis.',
      unit: ({ theme }) =>
        `„${theme}“ je část našeho úřadu. Pojmenujte téma tak, jak ho lidé hledají, například „Auto a řidič“.`,
    },
    pl: {
      title: 'Temat nazwany jak wydział',
      why: 'Ludzie szukają według tego, czego potrzebują, a nie według schematu urzędu; nie wiedzą, co robi który wydział.',
      off: 'Wyłącz, jeśli przepisy nakazują układać usługi według wydziałów.',
      unit: ({ theme }) =>
        `„${theme}” to część naszego urzędu. Nazwij temat tak, jak szukają go ludzie, na przykład „Samochód i kierowca”.`,
    },
  },
  check({ document, workspace, report }) {
    for (const { name } of itemsOf(document.as('service-catalogue')?.themes)) {
      for (const node of wordingsOf(name)) {
        const at = unitIn(node, workspace);
        if (at) report({ at, message: 'unit', args: { theme: node.text.trim() } });
      }
    }
  },
});

/** Words only parts of an office are called by. An "office" or "biuro" may also be a service. */
const UNIT_WORDS = wordList(
  'odbor, odboru, odbory, oddělení, referát, referátu, útvar, útvaru',
  'wydział*, referat, referatu, departament*, komórka organizacyjna',
  'department*, division, directorate',
);

function unitIn(node: ScalarNode, workspace: Workspace): At | undefined {
  if (workspace.keyed(namesOfUnits, comparable(node.text))) return valueOf(node);
  const word = UNIT_WORDS.spanIn(node.text);
  return word && fragmentOf(node, word);
}

function namesOfUnits({ office }: Workspace): ReadonlyMap<string, true> {
  const names = office?.units.flatMap((unit) => unit.names) ?? [];
  return new Map(names.map((name) => [comparable(name), true] as const));
}

function comparable(text: string): string {
  return fold(text).toLowerCase().trim().replace(/\s+/g, ' ');
}
