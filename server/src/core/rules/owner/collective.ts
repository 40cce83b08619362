import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import type { RoleFacts } from '../../workspace/index.ts';
import { moveBeside, nameRole, offerRoles, type UseRole, useRoleTexts } from './offers.ts';
import { valuesThatAre } from './owner-value.ts';
import type { OwnerPlace, Surroundings } from './places.ts';
import { likelyRoles, roleCalled } from './suggestions.ts';

interface Messages extends UseRole {
  several: { posts: readonly string[] };
  plural: { text: string };
  listOfOne: { text: string };
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
      several: ({ posts }) =>
        `${list(posts, '“', '”', 'and')} are meant to answer together. Choose one of them; the others can stand under “responsible”.`,
      plural: ({ text }) => `“${text}” are several people. Name the one post that answers.`,
      listOfOne: ({ text }) => `“${text}” is written as a list. One post belongs here, without brackets or a dash.`,
      useWithOthers: ({ role, others }) => `Use ${role}, move ${others.join(', ')} to “responsible”`,
    },
    cs: {
      ...useRoleTexts.cs,
      title: 'Dělí se o to více funkcí',
      why: 'Když za jednu věc odpovídají dva, může každý čekat na toho druhého.',
      off: 'Vypněte, pokud se váš úřad rozhodl, že dvě funkce smějí odpovídat společně.',
      several: ({ posts }) =>
        `Společně tu mají odpovídat ${list(posts, '„', '“', 'a')}. Vyberte jednu funkci; ostatní mohou stát v položce „responsible“.`,
      plural: ({ text }) => `„${text}“ je více lidí. Uveďte jednu funkci, která odpovídá.`,
      listOfOne: ({ text }) => `„${text}“ je zapsáno jako seznam. Patří sem jedna funkce, bez závorek a bez pomlčky.`,
      useWithOthers: ({ role, others }) => `Zapsat ${role}, do „responsible“ přesunout ${others.join(', ')}`,
    },
    pl: {
      ...useRoleTexts.pl,
      title: 'Odpowiada kilka stanowisk naraz',
      why: 'Gdy za jedną rzecz odpowiadają dwie osoby, każda może czekać na drugą.',
      off: 'Wyłącz, jeśli urząd zdecydował, że dwa stanowiska mogą odpowiadać wspólnie.',
      several: ({ posts }) =>
        `Wspólnie mają tu odpowiadać ${list(posts, '„', '”', 'i')}. Wybierz jedno stanowisko; pozostałe mogą stać w pozycji „responsible”.`,
      plural: ({ text }) => `„${text}” to kilka osób. Wpisz jedno stanowisko, które odpowiada.`,
      listOfOne: ({ text }) => `„${text}” jest zapisane jako lista. Tu pasuje jedno stanowisko, bez nawiasów i bez myślnika.`,
      useWithOthers: ({ role, others }) => `Wpisz ${role}, do „responsible” przenieś ${others.join(', ')}`,
    },
  },
  check(context) {
    for (const { place, value, node } of valuesThatAre('collective', context)) {
      const { posts, text } = value;
      const isList = node.type !== 'scalar';
      context.report({
        at: valueOf(node),
        message: posts.length > 1 ? 'several' : isList ? 'listOfOne' : 'plural',
        args: { posts, text },
        fixes: chooseOne(place, posts, context),
      });
    }
  },
});

/** Each post that can be looked up may become the one, the others go beside it; else posts like the text. */
function chooseOne(place: OwnerPlace, posts: readonly string[], around: Surroundings): readonly FixOffer<Messages>[] {
  const known = posts.map((post) => ({ post, role: roleCalled(post, around.workspace) }));
  const choices = known.filter((one): one is { post: string; role: RoleFacts } => one.role !== undefined);
  if (choices.length === 0) {
    const others = posts.length > 1 ? posts : [];
    const likely = likelyRoles(around, place, posts.join(' '));
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
