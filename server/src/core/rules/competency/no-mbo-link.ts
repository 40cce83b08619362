import { type At, defineRule, type FixOffer } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import type { Views } from '../../model/index.ts';
import type { YamlEdit, YamlValue } from '../../syntax/index.ts';
import { type LocatedItem, referenceTo, type Workspace } from '../../workspace/index.ts';
import { lackOf } from '../common/absence.ts';

interface Messages {
  apart: Empty;
  link: { objective: string; title: string };
}

export const rule = defineRule<Messages>()({
  id: 'competency/no-mbo-link',
  since: '0.1.0',
  kinds: ['competency-model'],
  severity: 'info',
  texts: {
    en: {
      title: 'Appraisal apart from the objectives',
      why: 'Managing by objectives works only when people talk about them in their appraisal.',
      off: 'Switch it off if objectives are talked about in another meeting than the appraisal.',
      apart: 'The appraisal names no objective of the office. Add “mbo” with the objectives people talk about.',
      link: ({ objective, title }) => `Talk about ${objective}${title && ` (${title})`}`,
    },
    cs: {
      title: 'Hodnocení bez cílů',
      why: 'Řízení podle cílů funguje, jen když o nich lidé mluví při svém hodnocení.',
      off: 'Vypněte, pokud se o cílech mluví na jiné schůzce než při hodnocení.',
      apart: 'Hodnocení nejmenuje žádný cíl úřadu. Doplňte „mbo“ s cíli, o kterých se při hodnocení mluví.',
      link: ({ objective, title }) => `Mluvit o ${objective}${title && ` (${title})`}`,
    },
    pl: {
      title: 'Ocena bez celów',
      why: 'Zarządzanie przez cele działa tylko wtedy, gdy rozmawia się o nich podczas oceny.',
      off: 'Wyłącz, jeśli o celach rozmawia się na innym spotkaniu niż ocena.',
      apart: 'Ocena nie wymienia żadnego celu urzędu. Dopisz „mbo” z celami, o których się rozmawia.',
      link: ({ objective, title }) => `Rozmawiaj o ${objective}${title && ` (${title})`}`,
    },
  },
  concerns: ({ kind, content }) =>
    kind === 'competency-model' &&
    content['competency-model']?.uses.appraisal !== undefined &&
    !content['competency-model'].uses.mbo,
  check({ document, workspace, report }) {
    const uses = document.as('competency-model')?.uses;
    const gap = uses?.appraisal ? gapOf(uses) : undefined;
    if (!gap) return;
    const from = { uri: document.uri, kind: document.kind };
    report({
      at: gap.at,
      message: 'apart',
      fixes: objectives(workspace).flatMap(({ document: facts, item }): readonly FixOffer<Messages>[] => {
        const thing = { is: 'item' as const, facts: item, document: facts };
        const objective = referenceTo(thing, ['objective'], workspace, from);
        if (objective === undefined) return [];
        const args = { objective, title: item.title ?? '' };
        return [{ safety: 'unsafe', title: 'link', args, edits: [gap.fill([objective])] }];
      }),
    });
  },
});

interface Gap {
  readonly at: At;
  readonly fill: (objectives: YamlValue) => YamlEdit;
}

/** Nothing at `mbo`, or no objectives in it. */
function gapOf(uses: Views['competencyUses']): Gap | undefined {
  const whole = lackOf(uses, 'mbo');
  if (whole) return { at: whole.at, fill: (objectives) => whole.fill({ objectives }) };
  return uses.mbo && lackOf(uses.mbo, 'objectives');
}

/** Strategic ones first; five at most. */
function objectives(workspace: Workspace): readonly LocatedItem[] {
  const isStrategic = ({ document, item }: LocatedItem): number =>
    Number(document.content.strategy?.objectives.find(({ id }) => id === item.id)?.level === 'strategic');
  return [...workspace.items('objective')].sort((a, b) => isStrategic(b) - isStrategic(a)).slice(0, 5);
}
