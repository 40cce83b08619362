import { defineRule, integer, valueOf } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';
import type { ReferenceFacts, Workspace } from '../../workspace/index.ts';
import { isPast } from './places.ts';

export const rule = defineRule<{ overloaded: { role: string; n: number; max: number } }>()({
  id: 'owner/overloaded',
  since: '0.1.0',
  severity: 'info',
  options: {
    max: integer({
      default: 15,
      min: 1,
      description: {
        en: 'How many things one post may answer for in the whole office.',
        cs: 'Za kolik věcí smí jedna funkce v celém úřadu odpovídat.',
        pl: 'Za ile rzeczy w całym urzędzie może odpowiadać jedno stanowisko.',
      },
    }),
  },
  texts: {
    en: {
      title: 'One post answers for too much',
      why: 'Who answers for everything answers for it only on paper.',
      off: 'Switch it off in an office of a few people.',
      overloaded: ({ role, n, max }) =>
        `“${role}” answers for ${count('en', n, { one: 'thing', other: 'things' })}; up to ${max} can be looked after. Give some to posts that are closer to them.`,
    },
    cs: {
      title: 'Jedna funkce odpovídá za příliš mnoho',
      why: 'Kdo odpovídá za všechno, odpovídá jen na papíře.',
      off: 'Vypněte v úřadu o několika lidech.',
      overloaded: ({ role, n, max }) =>
        `Funkce „${role}“ odpovídá za ${count('cs', n, { one: 'věc', few: 'věci', other: 'věcí' })}; zvládnout se dá nejvýš ${max}. Předejte část funkcím, které k tomu mají blíž.`,
    },
    pl: {
      title: 'Jedno stanowisko odpowiada za zbyt wiele',
      why: 'Ten, kto odpowiada za wszystko, odpowiada za to tylko na papierze.',
      off: 'Wyłącz w kilkuosobowym urzędzie.',
      overloaded: ({ role, n, max }) =>
        `Stanowisko „${role}” odpowiada za ${count('pl', n, { one: 'rzecz', few: 'rzeczy', many: 'rzeczy', other: 'rzeczy' })}; da się dopilnować najwyżej ${max}. Przekaż część stanowiskom, które są bliżej sprawy.`,
    },
  },
  concerns: ({ kind }) => kind === 'office',
  check({ document, workspace, today, options, report }) {
    const posts = document.all('officeRole');
    for (const post of posts) {
      const n = workspace.keyed(thingsOwned, post.id?.value ?? '') ?? 0;
      if (!post.id || n <= options.max || isPast(post, today)) continue;
      report({ at: valueOf(post.id.node), message: 'overloaded', args: { role: post.id.value, n, max: options.max } });
    }
  },
});

/** How many things each post answers for in all documents: owners short or long, and leads of the eight steps. */
function thingsOwned(workspace: Workspace): ReadonlyMap<string, number> {
  const owned = new Map<string, number>();
  for (const { status, references } of workspace.documents()) {
    if (status === 'superseded' || status === 'withdrawn') continue;
    for (const reference of references) {
      if (isOwner(reference)) owned.set(reference.text, (owned.get(reference.text) ?? 0) + 1);
    }
  }
  return owned;
}

function isOwner({ key, holder }: ReferenceFacts): boolean {
  return key === 'owner' || key === 'lead' || (key === 'role' && holder === 'owner');
}
