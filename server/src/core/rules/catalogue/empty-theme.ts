import { defineRule, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { isWhole } from '../common/absence.ts';
import { titleOf } from '../common/naming.ts';
import { entriesIn } from './entries.ts';

export const rule = defineRule<{ empty: { theme: string }; remove: Empty }>()({
  id: 'catalogue/empty-theme',
  since: '0.1.0',
  kinds: ['service-catalogue'],
  severity: 'info',
  texts: {
    en: {
      title: 'A theme with nothing in it',
      why: 'Whoever opens an empty theme thinks the office has nothing for them.',
      off: 'Switch it off while you are still sorting services into themes.',
      empty: ({ theme }) => `No service stands under “${theme}”. Put one there, or take the theme out.`,
      remove: 'Take the theme out',
    },
    cs: {
      title: 'Téma, ve kterém nic není',
      why: 'Kdo otevře prázdné téma, myslí si, že pro něj úřad nic nemá.',
      off: 'Vypněte, dokud služby do témat teprve třídíte.',
      empty: ({ theme }) => `Pod tématem „${theme}“ není žádná služba. Zařaďte tam nějakou, nebo téma zrušte.`,
      remove: 'Téma zrušit',
    },
    pl: {
      title: 'Temat, w którym nic nie ma',
      why: 'Kto otworzy pusty temat, pomyśli, że urząd nie ma dla niego nic.',
      off: 'Wyłącz, dopóki usługi są dopiero układane w tematy.',
      empty: ({ theme }) => `W temacie „${theme}” nie ma żadnej usługi. Umieść tam jakąś albo usuń temat.`,
      remove: 'Usuń temat',
    },
  },
  check({ document, report }) {
    const themes = document.as('service-catalogue')?.themes;
    const entries = entriesIn(document);
    if (!themes || entries.length === 0 || !isWhole(document)) return;
    const used = new Set(entries.flatMap(({ entry }) => entry.theme?.value ?? []));
    for (const { id, name, self } of themes.items) {
      const { step } = self.place;
      if (!id || used.has(id.value) || typeof step !== 'number') continue;
      report({
        at: valueOf(id.node),
        message: 'empty',
        args: { theme: titleOf(name) || id.value },
        fixes: [
          { safety: 'unsafe', title: 'remove', edits: [{ op: 'removeItem', sequence: themes.node, index: step }] },
        ],
      });
    }
  },
});
