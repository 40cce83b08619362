import { distance } from 'fastest-levenshtein';
import { defineRule, type FixOffer, spanAt } from '../../analysis/index.ts';
import { replacement } from '../../text/index.ts';
import { removeComment } from './remove-comment.ts';

interface Messages {
  near: { rule: string; nearest: string };
  unknown: { rule: string };
  none: { example: string };
  use: { rule: string };
  remove: { comment: string };
}

export const rule = defineRule<Messages>()({
  id: 'suppression/unknown-rule',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'Exception for a rule that does not exist',
      why: 'A mistyped rule excuses nothing, and the comment only seems to help.',
      off: 'Switch it off if the documents are also checked by a newer Okenko that has more rules.',
      near: ({ rule, nearest }) => `There is no rule “${rule}”. Did you mean “${nearest}”?`,
      unknown: ({ rule }) => `There is no rule “${rule}”. The rule to ignore stands at the end of its finding.`,
      none: ({ example }) => `The comment names no rule. Write which one to ignore, for example ${example}.`,
      use: ({ rule }) => `Write ${rule}`,
      remove: () => 'Remove the comment',
    },
    cs: {
      title: 'Výjimka z pravidla, které neexistuje',
      why: 'Pravidlo s překlepem nic neomluví a komentář jen budí zdání, že pomáhá.',
      off: 'Vypněte, pokud dokumenty kontroluje i novější Okenko, které má pravidel víc.',
      near: ({ rule, nearest }) => `Pravidlo „${rule}“ neexistuje. Nemysleli jste „${nearest}“?`,
      unknown: ({ rule }) => `Pravidlo „${rule}“ neexistuje. Správný název najdete na konci nálezu.`,
      none: ({ example }) =>
        `Komentář nejmenuje žádné pravidlo. Napište, kterého se výjimka týká, například ${example}.`,
      use: ({ rule }) => `Napsat ${rule}`,
      remove: () => 'Odstranit komentář',
    },
    pl: {
      title: 'Wyjątek od reguły, której nie ma',
      why: 'Reguła z literówką niczego nie usprawiedliwia, a komentarz tylko wydaje się pomagać.',
      off: 'Wyłącz, jeśli dokumenty sprawdza też nowsze Okenko, które ma więcej reguł.',
      near: ({ rule, nearest }) => `Nie ma reguły „${rule}”. Może chodziło o „${nearest}”?`,
      unknown: ({ rule }) => `Nie ma reguły „${rule}”. Nazwa reguły do pominięcia stoi na końcu uwagi.`,
      none: ({ example }) => `Komentarz nie wymienia żadnej reguły. Wpisz, którą pominąć, na przykład ${example}.`,
      use: ({ rule }) => `Wpisz ${rule}`,
      remove: () => 'Usuń komentarz',
    },
  },
  checkSuppressions({ document, suppressions, ruleIds, report }) {
    const known = new Set(ruleIds);
    for (const { comment, rules, expired } of suppressions) {
      if (rules.length === 0) {
        const edits = [removeComment(document, comment)];
        report({
          at: spanAt(comment.span),
          message: 'none',
          args: { example: '# okenko-ignore owner/deputy-missing -- …' },
          fixes: [{ safety: 'unsafe', title: 'remove', args: { comment: comment.text }, edits }],
        });
      }
      // An exception that is over has to go or be renewed; what it names does not matter before that.
      if (expired) continue;
      for (const { id, span } of rules) {
        if (known.has(id)) continue;
        const near = nearestRules(id, ruleIds);
        const [nearest] = near;
        report({
          at: spanAt(span),
          message: nearest === undefined ? 'unknown' : 'near',
          args: nearest === undefined ? { rule: id } : { rule: id, nearest },
          fixes: near.map(
            (rule): FixOffer<Messages> => ({
              safety: 'unsafe',
              title: 'use',
              args: { rule },
              edits: [{ op: 'text', edits: [replacement(span, rule)] }],
            }),
          ),
        });
      }
    }
  },
});

/** The rules somebody most likely meant, also by the name without the family (`deputy-missing`); at most three. */
function nearestRules(id: string, ruleIds: readonly string[]): readonly string[] {
  const text = id.toLowerCase();
  return ruleIds
    .map((rule) => ({ rule, away: Math.min(distance(text, rule), distance(text, rule.slice(rule.indexOf('/') + 1))) }))
    .filter(({ away }) => away <= Math.max(2, Math.floor(text.length / 4)))
    .sort((a, b) => a.away - b.away || (a.rule < b.rule ? -1 : 1))
    .slice(0, 3)
    .map(({ rule }) => rule);
}
