import { defineRule, valueOf } from '../../analysis/index.ts';
import { itemsOf } from '../../model/index.ts';
import { resolveReference, type Workspace } from '../../workspace/index.ts';
import { clipped } from '../common/naming.ts';

interface Messages {
  open: { finding: string; text: string };
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
    },
    cs: {
      title: 'Závažné zjištění bez odpovědi',
      why: 'Zpětná vazba je tu kvůli skutečné změně; kdo nám něco řekl a nic se neděje, příště už nic neřekne.',
      off: 'Vypněte, pokud opatření vedete mimo tyto dokumenty.',
      open: ({ finding, text }) =>
        `Závažné zjištění „${finding}“${text && ` (${text})`} nemá opatření. Navažte na něj opatření v plánu, nebo tam do „rejected“ zapište, proč ne.`,
    },
    pl: {
      title: 'Poważne ustalenie bez odpowiedzi',
      why: 'Opinie zbiera się dla prawdziwej zmiany; kto coś powiedział i nic się nie dzieje, więcej nie powie.',
      off: 'Wyłącz, jeśli działania są prowadzone poza tymi dokumentami.',
      open: ({ finding, text }) =>
        `Poważne ustalenie „${finding}”${text && ` (${text})`} nie ma działania. Powiąż z nim działanie w planie albo zapisz tam w polu „rejected”, dlaczego nie.`,
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
        report({ at: valueOf(id.node), message: 'open', args: { finding: id.value, text: shortened(words ?? '') } });
      }
    }
  },
});

/** Findings of surveys that a measure addresses or that are turned down, as `survey#finding`. */
function answeredFindings(workspace: Workspace): ReadonlySet<string> {
  const plans = workspace
    .documents('improvement-plan')
    .filter(({ status }) => status !== 'superseded' && status !== 'withdrawn');
  return new Set(
    plans.flatMap((plan) =>
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
