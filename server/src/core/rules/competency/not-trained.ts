import { defineRule, type FixOffer, type Surroundings } from '../../analysis/index.ts';
import { itemsOf } from '../../model/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { type Absence, lackOf } from '../common/absence.ts';
import { referenceTo } from '../common/item-references.ts';
import { nameOf, subject } from './model.ts';

interface Messages {
  untrained: { name: string };
  learn: { activity: string; title: string };
}

export const rule = defineRule<Messages>()({
  id: 'competency/not-trained',
  since: '0.1.0',
  kinds: ['competency-model'],
  severity: 'info',
  texts: {
    en: {
      title: 'Competency nobody can learn',
      why: 'An appraisal must open a way to get better; asking for what nobody teaches only frustrates people.',
      off: 'Switch it off while the office has no development plan yet.',
      untrained: ({ name }) =>
        `${subject.en(name)} is required, but no activity develops it. Add “trainedBy”, or name it at an activity of the development plan.`,
      learn: ({ activity, title }) => `It is developed by ${activity}${title && ` (${title})`}`,
    },
    cs: {
      title: 'Kompetence, kterou se není kde naučit',
      why: 'Hodnocení má otevřít cestu ke zlepšení; žádat, co nikdo neučí, lidi jen odradí.',
      off: 'Vypněte, dokud úřad nemá plán rozvoje.',
      untrained: ({ name }) =>
        `${subject.cs(name)} se vyžaduje, ale žádná aktivita ji nerozvíjí. Doplňte „trainedBy“, nebo ji uveďte u aktivity v plánu rozvoje.`,
      learn: ({ activity, title }) => `Rozvíjí ji ${activity}${title && ` (${title})`}`,
    },
    pl: {
      title: 'Kompetencja, której nie ma gdzie się nauczyć',
      why: 'Ocena ma otwierać drogę do rozwoju; wymaganie tego, czego nikt nie uczy, tylko zniechęca.',
      off: 'Wyłącz, dopóki urząd nie ma planu rozwoju.',
      untrained: ({ name }) =>
        `${subject.pl(name)} jest wymagana, ale nie rozwija jej żadne działanie. Dopisz „trainedBy” albo wpisz ją przy działaniu w planie rozwoju.`,
      learn: ({ activity, title }) => `Rozwija ją ${activity}${title && ` (${title})`}`,
    },
  },
  concerns: ({ kind }) => kind === 'competency-model',
  check(context) {
    const { document, workspace, report } = context;
    const model = document.as('competency-model');
    const required = new Set(
      itemsOf(model?.profiles).flatMap((profile) => (profile.required?.node.entries ?? []).map(({ key }) => key.text)),
    );
    for (const competency of itemsOf(model?.competencies)) {
      const id = competency.id?.value;
      const lack = lackOf(competency, 'trainedBy');
      if (id === undefined || !lack) continue;
      const names = [id, `${document.id ?? ''}#${id}`];
      if (!names.some((name) => required.has(name))) continue;
      if (names.some((name) => workspace.contains(competenciesTrained, name))) continue;
      report({ at: lack.at, message: 'untrained', args: { name: nameOf(competency) }, fixes: offers(lack, context) });
    }
  },
});

/** Competencies that activities say they develop: `listening`, `core#listening`. */
function competenciesTrained(workspace: Workspace): ReadonlySet<string> {
  return new Set(
    workspace
      .documents('development-plan')
      .flatMap(({ references }) =>
        references
          .filter(({ key, holder }) => key === 'competencies' && holder === 'developmentActivity')
          .map(({ text }) => text.slice(text.indexOf(':') + 1)),
      ),
  );
}

function offers(lack: Absence, { workspace }: Surroundings): readonly FixOffer<Messages>[] {
  return workspace
    .items('activity')
    .slice(0, 5)
    .map((located) => {
      const activity = referenceTo(located, workspace);
      const args = { activity, title: located.item.title ?? '' };
      return { safety: 'unsafe', title: 'learn', args, edits: [lack.fill([activity])] };
    });
}
