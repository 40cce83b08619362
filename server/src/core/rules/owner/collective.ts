import { defineRule, type FixOffer, type Surroundings, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { type Node, resolved } from '../../syntax/index.ts';
import type { RoleFacts } from '../../workspace/index.ts';
import { fieldBeside, moveBeside, nameRole, offerRoles, type UseRole, useRoleTexts } from './offers.ts';
import { valuesThatAre } from './owner-value.ts';
import type { OwnerPlace } from './places.ts';
import { likelyRoles, roleCalled } from './suggestions.ts';

interface Messages extends UseRole {
  several: { posts: readonly string[]; beside: string | undefined };
  plural: { text: string };
  listOfOne: { text: string };
  emptyList: Empty;
  useWithOthers: { role: string; others: readonly string[] };
}

export const rule = defineRule<Messages>()({
  id: 'owner/collective',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      ...useRoleTexts.en,
      title: 'Several posts share it',
      why: 'When two answer for one thing, each can wait for the other.',
      off: 'Switch it off if your office has decided that two posts may answer together.',
      several: ({ posts, beside }) =>
        `${list(posts, '“', '”', 'and')} are meant to answer together. Choose one of them${beside ? `; the others can stand under “${beside}”` : ''}.`,
      plural: ({ text }) => `“${text}” means more than one post. Name the one that answers.`,
      listOfOne: ({ text }) => `“${text}” is written as a list. One post belongs here, without brackets or a dash.`,
      emptyList: 'This list is empty. Write one post, or leave the field out.',
      useWithOthers: ({ role, others }) => `Use ${role}, move ${others.join(', ')} to “responsible”`,
    },
    cs: {
      ...useRoleTexts.cs,
      title: 'Dělí se o to více funkcí',
      why: 'Když za jednu věc odpovídají dva, může každý čekat na toho druhého.',
      off: 'Vypněte, pokud se váš úřad rozhodl, že dvě funkce smějí odpovídat společně.',
      several: ({ posts, beside }) =>
        `Společně tu mají odpovídat ${list(posts, '„', '“', 'a')}. Vyberte jednu funkci${beside ? `; ostatní mohou stát v položce „${beside}“` : ''}.`,
      plural: ({ text }) => `„${text}“ znamená více než jednu funkci. Uveďte tu, která odpovídá.`,
      listOfOne: ({ text }) => `„${text}“ je zapsáno jako seznam. Patří sem jedna funkce, bez závorek a bez pomlčky.`,
      emptyList: 'Tento seznam je prázdný. Napište jednu funkci, nebo pole vynechte.',
      useWithOthers: ({ role, others }) => `Zapsat ${role}, do „responsible“ přesunout ${others.join(', ')}`,
    },
    pl: {
      ...useRoleTexts.pl,
      title: 'Odpowiada kilka stanowisk naraz',
      why: 'Gdy za jedną rzecz odpowiadają dwie osoby, każda może czekać na drugą.',
      off: 'Wyłącz, jeśli urząd zdecydował, że dwa stanowiska mogą odpowiadać wspólnie.',
      several: ({ posts, beside }) =>
        `Wspólnie mają tu odpowiadać ${list(posts, '„', '”', 'i')}. Wybierz jedno stanowisko${beside ? `; pozostałe mogą stać w pozycji „${beside}”` : ''}.`,
      plural: ({ text }) => `„${text}” oznacza więcej niż jedno stanowisko. Wpisz to, które odpowiada.`,
      listOfOne: ({ text }) =>
        `„${text}” jest zapisane jako lista. Tu pasuje jedno stanowisko, bez nawiasów i bez myślnika.`,
      emptyList: 'Ta lista jest pusta. Wpisz jedno stanowisko albo pomiń pole.',
      useWithOthers: ({ role, others }) => `Wpisz ${role}, do „responsible” przenieś ${others.join(', ')}`,
    },
  },
  check(context) {
    for (const { place, value, node } of valuesThatAre('collective', context)) {
      const { posts, text } = value;
      context.report({
        at: valueOf(node),
        message: messageFor(posts, node),
        args: { posts, text, beside: fieldBeside(place) },
        fixes: chooseOne(place, posts, context),
      });
    }
  },
});

function messageFor(posts: readonly string[], node: Node): keyof Messages {
  if (posts.length === 0) return 'emptyList';
  if (posts.length > 1) return 'several';
  return resolved(node)?.type === 'sequence' ? 'listOfOne' : 'plural';
}

/** Each post that can be looked up may become the one, the others go beside it; else posts like the text. */
function chooseOne(place: OwnerPlace, posts: readonly string[], around: Surroundings): readonly FixOffer<Messages>[] {
  const known = posts.map((post) => ({ post, role: roleCalled(post, around.workspace) }));
  const choices = known.filter((one): one is { post: string; role: RoleFacts } => one.role !== undefined);
  if (choices.length === 0) {
    const others = posts.length > 1 ? posts : [];
    const likely = likelyRoles(around, place, { like: posts.join(' ') });
    return offerRoles(likely, ({ id }) => [...nameRole(place, id), ...moveBeside(place, others)]);
  }
  return choices.map(({ post, role }): FixOffer<Messages> => {
    const others = known.filter((one) => one.post !== post).map((one) => one.role?.id ?? one.post);
    const beside = moveBeside(place, others);
    const edits = [...nameRole(place, role.id), ...beside];
    return beside.length > 0
      ? { safety: 'unsafe', title: 'useWithOthers', args: { role: role.id, others }, edits }
      : { safety: 'unsafe', title: 'useRole', args: { role: role.id, name: role.names[0] ?? '' }, edits };
  });
}

function list(posts: readonly string[], open: string, close: string, and: string): string {
  const quoted = posts.map((post) => `${open}${post}${close}`);
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].join(` ${and} `);
}
