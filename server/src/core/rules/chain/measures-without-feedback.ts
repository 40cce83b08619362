import { absentIn, defineRule, type FixOffer, keyOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { finishedWaves } from '../../maturity/index.ts';
import { fieldEntry, type OfficeDocument } from '../../model/index.ts';
import { resolved, type YamlEdit } from '../../syntax/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { fillField } from '../common/fill.ts';
import type { Link } from '../common/links.ts';
import { basisOf } from './feedback-cited.ts';

interface Messages {
  nothing: Empty;
  other: { named: string };
  base: { wave: string; survey: string };
}

export const rule = defineRule<Messages>()({
  id: 'chain/measures-without-feedback',
  since: '0.1.0',
  kinds: ['improvement-plan'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Measures that answer nobody',
      why: 'Measures answer what clients and colleagues found; a plan without feedback mends what nobody complained of.',
      off: 'Switch it off if the plan answers feedback that is kept outside these documents.',
      nothing:
        'The plan does not say which feedback it rests on. Name the waves of surveys, audits or analyses of complaints it answers.',
      other: ({ named }) =>
        `The plan rests on ${named}, but on no survey, audit or analysis of complaints. Name the feedback it answers.`,
      base: ({ wave, survey }) => `Base it on ${wave}${survey && ` (${survey})`}`,
    },
    cs: {
      title: 'Opatření, která nikomu neodpovídají',
      why: 'Opatření odpovídají na to, co zjistili klienti a kolegové; plán bez zpětné vazby spravuje, na co si nikdo nestěžoval.',
      off: 'Vypněte, pokud plán odpovídá na zpětnou vazbu vedenou mimo tyto dokumenty.',
      nothing:
        'Plán neříká, z jaké zpětné vazby vychází. Uveďte vlny průzkumů, audity nebo rozbory stížností, na které odpovídá.',
      other: ({ named }) =>
        `Plán vychází z ${named}, ale z žádného průzkumu, auditu ani rozboru stížností. Uveďte zpětnou vazbu, na kterou odpovídá.`,
      base: ({ wave, survey }) => `Vyjít z ${wave}${survey && ` (${survey})`}`,
    },
    pl: {
      title: 'Działania, które nikomu nie odpowiadają',
      why: 'Działania odpowiadają na to, co zauważyli klienci i współpracownicy; plan bez ich głosu naprawia to, na co nikt się nie skarżył.',
      off: 'Wyłącz, jeśli plan odpowiada na opinie zapisane poza tymi dokumentami.',
      nothing:
        'Plan nie mówi, na jakich opiniach się opiera. Podaj fale badań, audyty lub analizy skarg, na które odpowiada.',
      other: ({ named }) =>
        `Plan opiera się na ${named}, ale na żadnym badaniu, audycie ani analizie skarg. Podaj opinie, na które odpowiada.`,
      base: ({ wave, survey }) => `Oprzyj na ${wave}${survey && ` (${survey})`}`,
    },
  },
  concerns: ({ kind }) => kind === 'improvement-plan',
  check(context) {
    const { document, report, workspace, today } = context;
    const plan = document.as('improvement-plan');
    if (!plan) return;
    const entry = fieldEntry(plan, 'basedOn');
    const written = resolved(entry?.value);
    // A text where a list belongs is another mistake.
    if (written && written.type !== 'sequence' && !(written.type === 'scalar' && written.text.trim() === '')) return;
    const links = context.once(basisOf);
    if (links.some(mayBeFeedback)) return;
    const named = links.map(({ reference }) => reference.node.text).join(', ');
    report({
      at: entry ? keyOf(entry) : absentIn(plan.self.node),
      message: links.length === 0 ? 'nothing' : 'other',
      args: { named },
      fixes: offers(document, workspace, today),
    });
  },
});

/** A survey, a wave or a finding; a process or report may be the handling of complaints. What leads nowhere is another mistake. */
function mayBeFeedback({ resolution }: Link): boolean {
  if (resolution.is !== 'found') return true;
  const { thing } = resolution;
  const home = thing.is === 'item' ? thing.document : thing.is === 'document' ? thing.facts : undefined;
  return home?.kind === 'survey' || home?.kind === 'process' || (thing.is === 'item' && thing.facts.type === 'report');
}

/** The waves that ended last. */
function offers(document: OfficeDocument, workspace: Workspace, today: string): readonly FixOffer<Messages>[] {
  const plan = document.as('improvement-plan');
  if (!plan) return [];
  const list = resolved(fieldEntry(plan, 'basedOn')?.value);
  const waves = workspace
    .documents('survey')
    .flatMap((survey) =>
      finishedWaves(survey, today).flatMap(({ id, to }) =>
        id !== undefined && survey.id !== undefined
          ? [{ wave: `survey:${survey.id}#${id}`, survey: survey.title ?? '', to }]
          : [],
      ),
    );
  return waves
    .sort((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : 0))
    .slice(0, 3)
    .map(({ wave, survey }) => {
      const edit: YamlEdit =
        list?.type === 'sequence' && list.items.length > 0
          ? { op: 'addItem', sequence: list, value: wave }
          : fillField(plan.self, 'basedOn', [wave]);
      return { safety: 'unsafe', title: 'base', args: { wave, survey }, edits: [edit] };
    });
}
