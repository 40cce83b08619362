import { defineRule } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { missingField } from '../common/absence.ts';
import { shortened } from '../common/naming.ts';
import type { TextField } from '../common/text-fields.ts';

export const rule = defineRule<{ missing: Empty; likeTitle: { title: string } }>()({
  id: 'card/output-missing',
  since: '0.1.0',
  kinds: ['service-card'],
  severity: 'error',
  texts: {
    en: {
      title: 'No word on what people get',
      why: 'People come for a result: a card, a permit, money, an answer. When the card does not name it, they cannot tell whether they are right here.',
      off: 'There is hardly a reason to: what brings no result is no service.',
      missing:
        'The card does not say what people get in the end. Name it under “outputs”, for example an identity card.',
      likeTitle: ({ title }) => `Write that the result is “${title}”`,
    },
    cs: {
      title: 'Není uvedeno, co člověk získá',
      why: 'Lidé přicházejí pro výsledek: průkaz, povolení, peníze, odpověď. Když ho karta nejmenuje, nepoznají, zda jsou tu správně.',
      off: 'Sotva k tomu najdete důvod: co nemá výsledek, není služba.',
      missing: 'Karta neříká, co lidé nakonec dostanou. Uveďte to v poli „outputs“, například občanský průkaz.',
      likeTitle: ({ title }) => `Napsat, že výsledkem je „${title}“`,
    },
    pl: {
      title: 'Nie wiadomo, co się otrzyma',
      why: 'Ludzie przychodzą po wynik: dowód, zezwolenie, pieniądze, odpowiedź. Gdy karta go nie podaje, nie wiedzą, czy dobrze trafili.',
      off: 'Trudno o powód: co nie daje wyniku, nie jest usługą.',
      missing: 'Karta nie mówi, co się na końcu otrzymuje. Podaj to w polu „outputs”, na przykład dowód osobisty.',
      likeTitle: ({ title }) => `Wpisz, że wynikiem jest „${title}”`,
    },
  },
  check({ document, report }) {
    const card = document.as('service-card');
    const absence = card && missingField(card, 'outputs');
    if (!absence) return;
    const wordings = wordingsByLanguage(card.title);
    const [first = ''] = Object.values(wordings);
    const name = card.title?.is === 'value' ? first : wordings;
    const args = { title: shortened(first) };
    const offer = { safety: 'unsafe', title: 'likeTitle', args, edits: [absence.fill([{ name }])] } as const;
    report({ at: absence.at, message: 'missing', fixes: first === '' ? [] : [offer] });
  },
});

/** The title in each of its languages; one text without a language stands under `en`. */
function wordingsByLanguage(title: TextField): { readonly [language: string]: string } {
  const texts = title?.is === 'value' ? { en: title } : { en: title?.en, cs: title?.cs, pl: title?.pl };
  return Object.fromEntries(
    Object.entries(texts).flatMap(([language, text]) => {
      const words = text?.value.trim() ?? '';
      return words === '' ? [] : [[language, words] as const];
    }),
  );
}
