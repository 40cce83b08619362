import { defineRule, type FixOffer, spanAt } from '../../analysis/index.ts';
import { type Locale, render } from '../../l10n/index.ts';
import { problemTexts } from '../../syntax/index.ts';
import { type Repair, repairsOf } from './yaml-repairs.ts';

/** What the reader of YAML stumbled over: a code of `ProblemCode` and what its text speaks of. */
type ProblemArgs = { readonly code: string } & { readonly [name: string]: string | number };

interface Messages {
  problem: ProblemArgs;
  repair: { what: Repair['what']; text: string };
}

const problem =
  (locale: Locale) =>
  ({ code, ...args }: ProblemArgs): string =>
    render(problemTexts, locale, code, args);

/** Each repair of tabs changes all lines that have them; thousands of such repairs would fill the memory. */
const MOST_TABS = 20;

export const rule = defineRule<Messages>()({
  id: 'schema/not-yaml',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'Text that cannot be read',
      why: 'What cannot be read is not checked, shown or passed on, and what stands behind it may be taken for something else.',
      off: 'Exclude the file in .okenko.yaml instead, if it is not finished or no document of yours.',
      problem: problem('en'),
      repair: ({ what, text }) =>
        ({
          space: 'Put a space there',
          hidden: 'Remove the character nobody sees',
          quote: 'Put the text in quotation marks',
          straight: 'Use straight quotation marks',
          tabs: 'Replace tabs by spaces',
          dash: 'Begin the item with a dash and a space',
          close: `Close the text with ${text}`,
          backslash: 'Double the backslash',
          colon: 'Put a colon behind it',
          comma: 'Put a comma there',
          align: 'Align the line with those it belongs to',
          undash: 'Take the dash away',
          keep: 'Keep the printed marks as part of the text',
        })[what],
    },
    cs: {
      title: 'Text, který se nedá přečíst',
      why: 'Co se nedá přečíst, to se nezkontroluje, nezobrazí ani nepředá dál a další řádky mohou znamenat něco jiného.',
      off: 'Pokud soubor není hotový nebo není váš dokument, raději ho vyřaďte v .okenko.yaml.',
      problem: problem('cs'),
      repair: ({ what, text }) =>
        ({
          space: 'Vložit mezeru',
          hidden: 'Odstranit neviditelný znak',
          quote: 'Dát text do uvozovek',
          straight: 'Použít rovné uvozovky',
          tabs: 'Nahradit tabulátory mezerami',
          dash: 'Začít položku pomlčkou a mezerou',
          close: `Uzavřít text znakem ${text}`,
          backslash: 'Zdvojit zpětné lomítko',
          colon: 'Doplnit dvojtečku',
          comma: 'Doplnit čárku',
          align: 'Zarovnat řádek s těmi, ke kterým patří',
          undash: 'Odstranit pomlčku',
          keep: 'Nechat tiskové uvozovky jako součást textu',
        })[what],
    },
    pl: {
      title: 'Tekst, którego nie da się odczytać',
      why: 'Tego, czego nie da się odczytać, nikt nie sprawdzi, nie pokaże ani nie przekaże, a dalsze wiersze mogą znaczyć co innego.',
      off: 'Jeśli plik nie jest gotowy albo nie jest dokumentem urzędu, lepiej wyłącz go w .okenko.yaml.',
      problem: problem('pl'),
      repair: ({ what, text }) =>
        ({
          space: 'Wstaw spację',
          hidden: 'Usuń niewidoczny znak',
          quote: 'Ujmij tekst w cudzysłów',
          straight: 'Użyj prostego cudzysłowu',
          tabs: 'Zamień tabulatory na spacje',
          dash: 'Zacznij pozycję od myślnika i spacji',
          close: `Zamknij tekst znakiem ${text}`,
          backslash: 'Podwój ukośnik',
          colon: 'Dodaj dwukropek',
          comma: 'Dodaj przecinek',
          align: 'Wyrównaj wiersz z tymi, do których należy',
          undash: 'Usuń myślnik',
          keep: 'Zostaw cudzysłów drukarski jako część tekstu',
        })[what],
    },
  },
  check({ document, report }) {
    let tabs = 0;
    for (const found of document.tree.problems) {
      if (found.code === 'duplicate-key') continue;
      if (found.code === 'tab-indent') tabs++;
      const repairs = found.code === 'tab-indent' && tabs > MOST_TABS ? [] : repairsOf(document.tree, found);
      const fixes = repairs.map(
        ({ what, text, edits }): FixOffer<Messages> => ({
          safety: 'unsafe',
          title: 'repair',
          args: { what, text: text ?? '' },
          edits,
        }),
      );
      report({
        at: spanAt(found.span),
        message: 'problem',
        args: { ...found.args, code: found.code },
        fixes,
        // Other programs read the text with the marks: it looks wrong, but nothing is lost.
        ...(found.args.whole !== undefined && { severity: 'warning' }),
      });
    }
  },
});
