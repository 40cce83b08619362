import { defineRule, type ElsewhereOffer, type Surroundings, valueOf } from '../../analysis/index.ts';
import { itemsOf } from '../../model/index.ts';
import { type DocumentFacts, resolveReference, type Workspace } from '../../workspace/index.ts';
import { addTo, fillField } from '../common/fill.ts';
import { clipped } from '../common/naming.ts';
import { measureDraft } from '../measure/measure-draft.ts';

interface Messages {
  open: { finding: string; text: string };
  add: { title: string; reference: string };
  newPlan: { reference: string; wave: string };
}

export const rule = defineRule<Messages>()({
  id: 'chain/finding-unanswered',
  since: '0.1.0',
  kinds: ['survey'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Serious finding nobody answers',
      why: 'Feedback is there for real change; people who told us and see nothing happen will not tell us again.',
      off: 'Switch it off if measures are kept outside these documents.',
      open: ({ finding, text }) =>
        `The serious finding “${finding}”${text && ` (${text})`} has no measure. Let a measure address it in an improvement plan, or write there under “rejected” why not.`,
      add: ({ title }) => `Add a measure for it to the plan “${title}”`,
      newPlan: () => 'Write an improvement plan with a measure for it',
    },
    cs: {
      title: 'Závažné zjištění bez odpovědi',
      why: 'Zpětná vazba je tu kvůli skutečné změně; kdo nám něco řekl a nic se neděje, příště už nic neřekne.',
      off: 'Vypněte, pokud opatření vedete mimo tyto dokumenty.',
      open: ({ finding, text }) =>
        `Závažné zjištění „${finding}“${text && ` (${text})`} nemá opatření. Navažte na něj opatření v plánu, nebo tam do „rejected“ zapište, proč ne.`,
      add: ({ title }) => `Přidat pro ně opatření do plánu „${title}“`,
      newPlan: () => 'Založit plán opatření s odpovědí na toto zjištění',
    },
    pl: {
      title: 'Poważne ustalenie bez odpowiedzi',
      why: 'Opinie zbiera się dla prawdziwej zmiany; kto coś powiedział i nic się nie dzieje, więcej nie powie.',
      off: 'Wyłącz, jeśli działania są prowadzone poza tymi dokumentami.',
      open: ({ finding, text }) =>
        `Poważne ustalenie „${finding}”${text && ` (${text})`} nie ma działania. Powiąż z nim działanie w planie albo zapisz tam w polu „rejected”, dlaczego nie.`,
      add: ({ title }) => `Dodaj działanie w planie „${title}”`,
      newPlan: () => 'Utwórz plan działań z odpowiedzią na to ustalenie',
    },
  },
  concerns: ({ kind, content }) =>
    kind === 'survey' &&
    content.survey?.waves.some(({ findings }) => findings.some(({ severity }) => severity === 'high')) === true,
  check({ document, workspace, today, report }) {
    const survey = document.as('survey');
    for (const wave of itemsOf(survey?.waves)) {
      if (wave.to === undefined || wave.to.value > today) continue;
      for (const { id, kind, severity, text } of itemsOf(wave.findings)) {
        if (!id || severity?.value !== 'high' || kind?.value === 'strength') continue;
        if (workspace.contains(answeredFindings, `${document.id ?? ''}#${id.value}`)) continue;
        const words = text?.is === 'value' ? text.value : (text?.en ?? text?.cs ?? text?.pl)?.value;
        report({
          at: valueOf(id.node),
          message: 'open',
          args: { finding: id.value, text: shortened(words ?? '') },
          elsewhere: offers(id.value, wave.id?.value, { document, workspace, today }),
        });
      }
    }
  },
  writeElsewhere({ title, args: { reference, wave } }, target) {
    const plan = target.document.as('improvement-plan');
    if (!plan || typeof reference !== 'string') return [];
    const measures = itemsOf(plan.measures);
    if (measures.some(({ addresses }) => itemsOf(addresses).some(({ value }) => value === reference))) return [];
    const measure = measureDraft(reference, target);
    if (title === 'add') return addTo(plan, 'measures', [measure]);
    // What stands in the first text of a plan is there to be replaced.
    const based = typeof wave === 'string' ? [fillField(plan.self, 'basedOn', [wave])] : [];
    return [...based, fillField(plan.self, 'measures', [measure])];
  },
});

/** A measure in one of three plans, those that rest on the survey first; where there is none, in a new one. */
function offers(
  finding: string,
  wave: string | undefined,
  { document: { id: survey }, workspace, today }: Pick<Surroundings, 'document' | 'workspace' | 'today'>,
): readonly ElsewhereOffer<Messages>[] {
  if (survey === undefined) return [];
  const reference = `survey:${survey}#${finding}`;
  const homes = workspace.keyed(latestPlans, LATEST);
  if (homes) {
    const cite = ({ surveys }: PlanHome) => surveys.includes(survey);
    const likely = [...homes.filter(cite), ...homes.filter((home) => !cite(home))].slice(0, 3);
    return likely.map(({ uri, title }) => ({
      title: 'add',
      args: { title, reference },
      where: { is: 'kept', uri },
    }));
  }
  const id = `measures-${today.slice(0, 4)}`;
  // An earlier plan of that name is out of use, and it is for people to say what to do with it.
  if (wave === undefined || workspace.document('improvement-plan', id)) return [];
  const args = { reference, wave: `survey:${survey}#${wave}` };
  return [{ title: 'newPlan', args, where: { is: 'new', kind: 'improvement-plan', id } }];
}

const LATEST = 'latest';

/** The plans a measure could be added to, under `LATEST`: the last by name first. No entry where there is none. */
function latestPlans(workspace: Workspace): ReadonlyMap<string, readonly PlanHome[]> {
  const homes = plansInUse(workspace)
    .map(({ uri, title, id, references }) => ({
      uri,
      title: title ?? id ?? '',
      surveys: [...new Set(references.flatMap(({ text }) => /^survey:([^#]+)/.exec(text)?.[1] ?? []))].sort(),
    }))
    .reverse();
  return new Map(homes.length > 0 ? [[LATEST, homes]] : []);
}

interface PlanHome {
  readonly uri: string;
  readonly title: string;
  /** Ids of surveys it refers to. */
  readonly surveys: readonly string[];
}

function plansInUse(workspace: Workspace): readonly DocumentFacts[] {
  return workspace
    .documents('improvement-plan')
    .filter(({ status }) => status !== 'superseded' && status !== 'withdrawn');
}

/** Findings of surveys that a measure addresses or that are turned down, as `survey#finding`. */
function answeredFindings(workspace: Workspace): ReadonlySet<string> {
  return new Set(
    plansInUse(workspace).flatMap((plan) =>
      plan.references.flatMap(({ key, text, targets }) => {
        if (key !== 'addresses' && key !== 'finding') return [];
        const resolution = resolveReference(text, targets, workspace, plan);
        const thing = resolution.is === 'found' ? resolution.thing : undefined;
        return thing?.is === 'item' && thing.facts.type === 'finding'
          ? [`${thing.document.id ?? ''}#${thing.facts.id}`]
          : [];
      }),
    ),
  );
}

function shortened(text: string): string {
  return clipped(text.trim().replace(/\s+/g, ' ').replace(/\.$/, ''));
}
