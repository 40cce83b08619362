import { defineRule, valueOf } from '../../analysis/index.ts';
import type { Locale } from '../../l10n/index.ts';
import { distinct } from '../common/distinct.ts';

interface Messages {
  tooMuch: { audience: string };
  tooLittle: { audience: string };
  use: { detail: string };
}

export const rule = defineRule<Messages>()({
  id: 'process/report-detail',
  since: '0.1.0',
  holds: 'report',
  severity: 'info',
  texts: {
    en: {
      title: 'Report in the wrong detail',
      why: 'Too much detail hides what matters, too little gives nothing to act on; each reader needs another extent.',
      off: 'Switch it off if your readers chose the detail themselves.',
      tooMuch: ({ audience }) =>
        `${FOR.en[audience] ?? audience} gets single cases here. Write “detail: summary” and say in the report what follows from the figures.`,
      tooLittle: () =>
        'The heads get only a summary here. Write “detail: aggregate”, so that they see where to step in.',
      use: ({ detail }) => `Write ${detail} (${WORDS.en[detail] ?? ''})`,
    },
    cs: {
      title: 'Zpráva v nevhodné podrobnosti',
      why: 'Příliš mnoho podrobností zakryje podstatné, příliš málo nedá podle čeho jednat; každý čtenář potřebuje jiný rozsah.',
      off: 'Vypněte, pokud si podrobnost určili sami čtenáři.',
      tooMuch: ({ audience }) =>
        `${FOR.cs[audience] ?? audience} tu dostává jednotlivé případy. Napište „detail: summary“ a ve zprávě řekněte, co z čísel plyne.`,
      tooLittle: () => 'Vedoucí tu dostávají jen shrnutí. Napište „detail: aggregate“, aby viděli, kde zasáhnout.',
      use: ({ detail }) => `Zapsat ${detail} (${WORDS.cs[detail] ?? ''})`,
    },
    pl: {
      title: 'Sprawozdanie o niewłaściwej szczegółowości',
      why: 'Nadmiar szczegółów zasłania to, co ważne, a niedobór nie pozwala działać; każdy odbiorca potrzebuje czego innego.',
      off: 'Wyłącz, jeśli szczegółowość wybrali sami odbiorcy.',
      tooMuch: ({ audience }) =>
        `${FOR.pl[audience] ?? audience} dostaje tu pojedyncze sprawy. Wpisz „detail: summary” i napisz w sprawozdaniu, co wynika z liczb.`,
      tooLittle: () =>
        'Kierownicy dostają tu tylko podsumowanie. Wpisz „detail: aggregate”, aby widzieli, gdzie zareagować.',
      use: ({ detail }) => `Wpisz ${detail} (${WORDS.pl[detail] ?? ''})`,
    },
  },
  check({ document, report }) {
    const reports = distinct(document.all('report'));
    const managersSee = reports.some(
      ({ audience, detail }) => audience?.value === 'managers' && detail?.value !== 'summary',
    );
    for (const { audience, detail } of reports) {
      if (!audience || !detail) continue;
      const isOutside = audience.value === 'council' || audience.value === 'public';
      const isTooMuch = isOutside && detail.value === 'item';
      // A summary does no harm to heads who get the figures in another report of this document.
      const isTooLittle = audience.value === 'managers' && detail.value === 'summary' && !managersSee;
      if (!isTooMuch && !isTooLittle) continue;
      report({
        at: valueOf(detail.node),
        message: isTooMuch ? 'tooMuch' : 'tooLittle',
        args: { audience: audience.value },
        fixes: (isTooMuch ? ['summary', 'aggregate'] : ['aggregate']).map((value) => ({
          safety: 'unsafe',
          title: 'use',
          args: { detail: value },
          edits: [{ op: 'set', node: detail.node, value }],
        })),
      });
    }
  },
});

const FOR: { readonly [L in Locale]: { readonly [audience: string]: string } } = {
  en: { council: 'The council', public: 'The public' },
  cs: { council: 'Zastupitelstvo', public: 'Veřejnost' },
  pl: { council: 'Rada', public: 'Opinia publiczna' },
};

const WORDS: { readonly [L in Locale]: { readonly [detail: string]: string } } = {
  en: { summary: 'the main points', aggregate: 'totals' },
  cs: { summary: 'to hlavní', aggregate: 'součty' },
  pl: { summary: 'najważniejsze', aggregate: 'sumy' },
};
