import { defineRule, valueOf } from '../../analysis/index.ts';
import { moveBeside, nameRole } from './offers.ts';
import { valuesThatAre } from './owner-value.ts';
import { roleCalled } from './suggestions.ts';

interface Messages {
  several: { posts: readonly string[] };
  chooseOne: { role: string; others: readonly string[] };
}

export const rule = defineRule<Messages>()({
  id: 'owner/multiple-accountable',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'Several posts under A of one task',
      why: 'Of each task exactly one post answers; two would wait for each other.',
      off: 'Switch it off if your office uses the letters of RACI in another sense.',
      several: ({ posts }) =>
        `Under A stand ${posts.join(', ')}. Leave one post there; the others do the work and belong under R.`,
      chooseOne: ({ role, others }) => `Leave ${role} under A, move ${others.join(', ')} to R`,
    },
    cs: {
      title: 'U jednoho úkolu je pod A více funkcí',
      why: 'Za každý úkol odpovídá právě jedna funkce; dvě by čekaly jedna na druhou.',
      off: 'Vypněte, pokud ve vašem úřadu písmena RACI znamenají něco jiného.',
      several: ({ posts }) =>
        `Pod A je uvedeno: ${posts.join(', ')}. Nechte tam jednu funkci; ostatní práci dělají a patří pod R.`,
      chooseOne: ({ role, others }) => `Pod A nechat ${role}, pod R přesunout ${others.join(', ')}`,
    },
    pl: {
      title: 'Kilka stanowisk pod literą A jednego zadania',
      why: 'Za każde zadanie odpowiada dokładnie jedno stanowisko; dwa czekałyby na siebie.',
      off: 'Wyłącz, jeśli w urzędzie litery RACI znaczą coś innego.',
      several: ({ posts }) =>
        `Pod A stoją: ${posts.join(', ')}. Zostaw tam jedno stanowisko; pozostałe wykonują pracę i należą do R.`,
      chooseOne: ({ role, others }) => `Pod A zostaw ${role}, a ${others.join(', ')} przenieś do R`,
    },
  },
  check(context) {
    for (const { place, value, node } of valuesThatAre('multiple-accountable', context)) {
      const { posts } = value;
      const known = posts.map((post) => roleCalled(post, context.workspace)?.id ?? post);
      context.report({
        at: valueOf(node),
        message: 'several',
        args: { posts },
        fixes: known.flatMap((role) => {
          if (context.workspace.registerUri !== undefined && !context.workspace.role(role)) return [];
          const others = known.filter((other) => other !== role);
          const edits = [...nameRole(place, role), ...moveBeside(place, others)];
          return [{ safety: 'unsafe', title: 'chooseOne', args: { role, others }, edits }] as const;
        }),
      });
    }
  },
});
