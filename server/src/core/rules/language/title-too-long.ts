import { defineRule, integer, valueOf } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';

export const rule = defineRule<{ tooLong: { n: number; max: number } }>()({
  id: 'language/title-too-long',
  since: '0.1.0',
  severity: 'info',
  options: {
    max: integer({
      default: 65,
      min: 10,
      max: 500,
      description: {
        en: 'Most characters in a title for clients',
        cs: 'Nejvyšší počet znaků v titulku pro klienty',
        pl: 'Największa liczba znaków w tytule dla klientów',
      },
    }),
  },
  texts: {
    en: {
      title: 'Title too long',
      why: 'Search results and lists cut a long title, often before the word people look for.',
      off: 'Switch it off if titles are given to you by law.',
      tooLong: ({ n, max }) =>
        `This title has ${count('en', n, { one: 'character', other: 'characters' })}; up to ${max} are shown whole. Begin with the word people search for and leave out the rest.`,
    },
    cs: {
      title: 'Příliš dlouhý titulek',
      why: 'Vyhledávače a seznamy dlouhý titulek uříznou, často před slovem, které lidé hledají.',
      off: 'Vypněte, pokud vám titulky určuje zákon.',
      tooLong: ({ n, max }) =>
        `Titulek má ${count('cs', n, { one: 'znak', few: 'znaky', other: 'znaků' })}, celý se ukáže jen do ${max}. Začněte slovem, které lidé hledají, a zbytek vynechte.`,
    },
    pl: {
      title: 'Za długi tytuł',
      why: 'Wyszukiwarki i listy ucinają długi tytuł, często przed słowem, którego ludzie szukają.',
      off: 'Wyłącz, jeśli tytuły narzucają przepisy.',
      tooLong: ({ n, max }) =>
        `Tytuł ma ${count('pl', n, { one: 'znak', few: 'znaki', many: 'znaków', other: 'znaku' })}, w całości widać najwyżej ${max}. Zacznij od słowa, którego ludzie szukają, i pomiń resztę.`,
    },
  },
  check({ document, options: { max }, covered, report }) {
    const seen = new Set<unknown>();
    for (const { node, readers, role, holder } of document.texts) {
      if (readers !== 'client' || role !== 'title' || node.text.length <= max || seen.has(node)) continue;
      seen.add(node);
      // Of cards with too many words in their title `card/title-official` says the same, and what to do.
      const isWordy = holder.self.shape === 'service-card' && (node.text.match(/\p{L}+/gu)?.length ?? 0) > CARD_WORDS;
      if (isWordy && covered('card/title-official')) continue;
      const n = [...node.text.trim()].length;
      if (n > max) report({ at: valueOf(node), message: 'tooLong', args: { n, max } });
    }
  },
});

/** So many words the title of a card may have. */
const CARD_WORDS = 8;
