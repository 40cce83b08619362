import { defineRule, spanAt } from '../../analysis/index.ts';
import { deletion, type Span } from '../../text/index.ts';
import { removeComment } from './remove-comment.ts';

interface Messages {
  nothing: { rules: string };
  oneOf: { rule: string };
  tooLow: { lines: number };
  nowhere: { rules: string };
  removeComment: { comment: string };
  removeRule: { rule: string };
}

/** Comments for the whole file count in this many lines from the top. */
const FIRST_LINES = 20;

export const rule = defineRule<Messages>()({
  id: 'suppression/unused',
  since: '0.1.0',
  severity: 'info',
  texts: {
    en: {
      title: 'Exception nobody needs any more',
      why: 'A leftover exception will hide the next mistake at this place.',
      off: 'Switch it off while documents are checked with changing sets of rules.',
      nothing: ({ rules }) => `There is nothing here to ignore for ${rules}. The comment can go.`,
      oneOf: ({ rule }) => `There is nothing here to ignore for ${rule}. Take it out of the comment.`,
      tooLow: ({ lines }) => `A comment for the whole file works only in its first ${lines} lines. Move it up.`,
      nowhere: ({ rules }) => `Nothing stands below this comment, so ${rules} cannot be ignored there.`,
      removeComment: () => 'Remove the comment',
      removeRule: ({ rule }) => `Take ${rule} out of the comment`,
    },
    cs: {
      title: 'Výjimka, kterou už nikdo nepotřebuje',
      why: 'Zapomenutá výjimka skryje příští chybu na tomto místě.',
      off: 'Vypněte, dokud dokumenty kontrolujete pokaždé podle jiných pravidel.',
      nothing: ({ rules }) => `${rules}: nic takového se tu nehlásí. Komentář můžete odstranit.`,
      oneOf: ({ rule }) => `${rule}: nic takového se tu nehlásí. Vyjměte pravidlo z komentáře.`,
      tooLow: ({ lines }) => `Komentář pro celý soubor platí jen na prvních ${lines} řádcích. Přesuňte ho nahoru.`,
      nowhere: ({ rules }) => `Pod tímto komentářem nic není, takže se výjimka z ${rules} nemá čeho týkat.`,
      removeComment: () => 'Odstranit komentář',
      removeRule: ({ rule }) => `Vyjmout z komentáře ${rule}`,
    },
    pl: {
      title: 'Wyjątek, którego nikt już nie potrzebuje',
      why: 'Zapomniany wyjątek ukryje następny błąd w tym miejscu.',
      off: 'Wyłącz, dopóki dokumenty są sprawdzane raz tym, raz innym zestawem reguł.',
      nothing: ({ rules }) => `Dla ${rules} nie ma tu czego pomijać. Komentarz można usunąć.`,
      oneOf: ({ rule }) => `Dla ${rule} nie ma tu czego pomijać. Wyjmij tę regułę z komentarza.`,
      tooLow: ({ lines }) =>
        `Komentarz dla całego pliku działa tylko w pierwszych ${lines} wierszach. Przenieś go wyżej.`,
      nowhere: ({ rules }) => `Pod tym komentarzem nic nie ma, więc nie da się tam pominąć ${rules}.`,
      removeComment: () => 'Usuń komentarz',
      removeRule: ({ rule }) => `Wyjmij z komentarza ${rule}`,
    },
  },
  checkSuppressions({ document, suppressions, report }) {
    // What a comment excuses may stand in the part nobody could read.
    if (document.tree.problems.some(({ code }) => code !== 'duplicate-key')) return;
    for (const { comment, rules, idle, covers, wholeFile } of suppressions) {
      const leftovers = rules.filter(({ id }) => idle.has(id));
      if (leftovers.length === 0) continue;
      if (leftovers.length === rules.length) {
        const all = rules.map(({ id }) => id).join(', ');
        const message = covers ? 'nothing' : wholeFile ? 'tooLow' : 'nowhere';
        report({
          at: spanAt(comment.span),
          message,
          args: message === 'tooLow' ? { lines: FIRST_LINES } : { rules: all },
          fixes: [
            {
              // A comment that stands in the wrong place still says what somebody wanted.
              safety: covers ? 'safe' : 'unsafe',
              title: 'removeComment',
              args: { comment: comment.text },
              edits: [removeComment(document, comment)],
            },
          ],
        });
        continue;
      }
      for (const { id, span } of leftovers) {
        const place = rules.findIndex((one) => one.span.start === span.start);
        const around = { before: rules[place - 1]?.span, after: rules[place + 1]?.span };
        report({
          at: spanAt(span),
          message: 'oneOf',
          args: { rule: id },
          fixes: [
            {
              safety: 'safe',
              title: 'removeRule',
              args: { rule: id },
              edits: [{ op: 'text', edits: [deletion(withComma(span, around))] }],
            },
          ],
        });
      }
    }
  },
});

/** A rule of a list with the comma that goes with it: the one behind it, for the last the one before. */
function withComma(
  span: Span,
  { before, after }: { readonly before: Span | undefined; readonly after: Span | undefined },
): Span {
  if (after) return { start: span.start, end: after.start };
  return { start: before?.end ?? span.start, end: span.end };
}
