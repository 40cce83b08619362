import { defineRule, spanAt, valueOf } from '../../analysis/index.ts';
import { replacement } from '../../text/index.ts';
import { issuesFor, splitDecimal } from './issue-owner.ts';
import { readNumber } from './read-number.ts';

interface Messages {
  comma: { text: string; value: number };
  split: { whole: string; decimals: string };
  usePoint: { value: string };
}

export const rule = defineRule<Messages>()({
  id: 'schema/decimal-comma',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'Decimal comma',
      why: 'With a comma it is a text and no number, so it can be neither compared nor counted with.',
      off: 'There is hardly a reason to: a number with a comma cannot be used anywhere.',
      comma: ({ text, value }) => `“${text}” is not read as a number. Write it with a point: ${value}.`,
      split: ({ whole, decimals }) =>
        `In braces the comma cuts “${whole},${decimals}” in two. Write the number with a point: ${whole}.${decimals}.`,
      usePoint: ({ value }) => `Write ${value}`,
    },
    cs: {
      title: 'Desetinná čárka',
      why: 'S čárkou je to text, ne číslo, takže se nedá porovnat ani použít ve výpočtu.',
      off: 'Sotva k tomu najdete důvod: číslo s čárkou se nedá nikde použít.',
      comma: ({ text, value }) => `„${text}“ se nepřečte jako číslo. Napište ho s tečkou: ${value}.`,
      split: ({ whole, decimals }) =>
        `Ve složených závorkách čárka rozdělí „${whole},${decimals}“ na dvě části. Napište číslo s tečkou: ${whole}.${decimals}.`,
      usePoint: ({ value }) => `Napsat ${value}`,
    },
    pl: {
      title: 'Przecinek dziesiętny',
      why: 'Z przecinkiem to tekst, a nie liczba, więc nie da się jej porównać ani użyć w obliczeniach.',
      off: 'Trudno o powód: liczby z przecinkiem nigdzie nie można użyć.',
      comma: ({ text, value }) => `„${text}” nie zostanie odczytane jako liczba. Wpisz ją z kropką: ${value}.`,
      split: ({ whole, decimals }) =>
        `W nawiasach klamrowych przecinek dzieli „${whole},${decimals}” na dwie części. Wpisz liczbę z kropką: ${whole}.${decimals}.`,
      usePoint: ({ value }) => `Wpisz ${value}`,
    },
  },
  check(context) {
    // Where brackets do not close, what stands in them and what its commas part is a guess.
    const isOpen = context.document.tree.problems.some(({ code }) => code === 'unclosed-bracket');
    for (const issue of issuesFor('schema/decimal-comma', context)) {
      if (issue.issue === 'unknown-key') {
        const number = splitDecimal(issue)?.value;
        if (number?.type !== 'scalar') continue;
        const decimals = issue.entry.key;
        const comma = { start: number.span.end, end: decimals.span.start };
        context.report({
          at: spanAt({ start: number.span.start, end: decimals.span.end }),
          message: 'split',
          args: { whole: number.text, decimals: decimals.text },
          fixes: [
            {
              safety: isOpen ? 'unsafe' : 'safe',
              title: 'usePoint',
              args: { value: `${number.text}.${decimals.text}` },
              edits: [{ op: 'text', edits: [replacement(comma, '.')] }],
            },
          ],
        });
      } else if (issue.issue === 'type' || issue.issue === 'enum') {
        const { node } = issue;
        const reading = node.type === 'scalar' ? readNumber(node.text) : undefined;
        if (node.type !== 'scalar' || !reading) continue;
        const { value, isAmbiguous } = reading;
        // In an English text `1,500` is fifteen hundred; a person must say which it is.
        const readings = isAmbiguous ? [value, value * 1000] : [value];
        if (context.document.languages[0]?.startsWith('en')) readings.reverse();
        context.report({
          at: valueOf(node),
          message: 'comma',
          args: { text: node.text.trim(), value: readings[0] ?? value },
          fixes: readings.map((one) => ({
            safety: isAmbiguous ? 'unsafe' : 'safe',
            title: 'usePoint',
            args: { value: String(one) },
            edits: [{ op: 'set', node, value: one }],
          })),
        });
      }
    }
  },
});
