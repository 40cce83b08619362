import { defineRule, fragmentOf, valueOf } from '../../analysis/index.ts';
import { span } from '../../text/index.ts';

interface Messages {
  link: { text: string };
  form: { text: string };
}

export const rule = defineRule<Messages>()({
  id: 'language/click-here',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'A link that does not say where it leads',
      why: 'Many people jump from link to link, some by ear; “here” tells them nothing.',
      off: 'Switch it off if the texts are never shown as web pages.',
      link: ({ text }) =>
        `“${text}” does not say where the link leads. Name its goal, for example the form or the page.`,
      form: ({ text }) => `“${text}” does not say which form this is. Write its name.`,
    },
    cs: {
      title: 'Odkaz, který neříká, kam vede',
      why: 'Mnoho lidí přeskakuje od odkazu k odkazu, někteří poslechem; „zde“ jim nic neřekne.',
      off: 'Vypněte, pokud se texty nikdy neukazují na webu.',
      link: ({ text }) => `„${text}“ neříká, kam odkaz vede. Pojmenujte cíl, například formulář nebo stránku.`,
      form: ({ text }) => `„${text}“ neříká, o který formulář jde. Napište jeho název.`,
    },
    pl: {
      title: 'Link, który nie mówi, dokąd prowadzi',
      why: 'Wiele osób przeskakuje od linku do linku, niektóre ze słuchu; „tutaj” nic im nie mówi.',
      off: 'Wyłącz, jeśli teksty nigdy nie są pokazywane na stronie.',
      link: ({ text }) => `„${text}” nie mówi, dokąd prowadzi link. Nazwij cel, na przykład formularz albo stronę.`,
      form: ({ text }) => `„${text}” nie mówi, który to formularz. Wpisz jego nazwę.`,
    },
  },
  check({ document, report }) {
    for (const { node, readers, key, holder } of document.texts) {
      if (readers !== 'client') continue;
      const { text } = node;
      if (key === 'name' && NAMED.has(holder.self.shape) && saysNothing(text)) {
        report({ at: valueOf(node), message: 'form', args: { text: text.trim() } });
      }
      // Only few texts have links at all.
      if (!text.includes('](')) continue;
      for (const { index, 1: words = '' } of text.matchAll(LINK)) {
        if (!saysNothing(words)) continue;
        const at = span(index + 1, index + 1 + words.length);
        report({ at: fragmentOf(node, at), message: 'link', args: { text: words.trim() } });
      }
    }
  },
});

/** What people click on, and what is called by its name alone. */
const NAMED: ReadonlySet<string> = new Set(['cardForm', 'cardChannel']);

const LINK = /\[([^\][\n]{1,80})\]\([^()\s]{1,2000}\)/g;

function saysNothing(text: string): boolean {
  return EMPTY_WORDS.has(
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
}

const EMPTY_WORDS: ReadonlySet<string> = new Set(
  [
    'zde, tady, klikněte, klikněte zde, klikněte sem, klikni zde, více, více zde, zde více, více informací, více informací zde, číst dál, číst více, odkaz, tento odkaz, na tomto odkazu, stáhnout, ke stažení',
    'tutaj, tu, kliknij, kliknij tutaj, kliknij tu, więcej, więcej tutaj, więcej informacji, czytaj więcej, czytaj dalej, zobacz więcej, link, ten link, pod tym linkiem, pobierz, do pobrania',
    'here, click, click here, more, more here, read more, learn more, see more, more information, this link, see here, download',
  ].flatMap((list) => list.split(', ')),
);
