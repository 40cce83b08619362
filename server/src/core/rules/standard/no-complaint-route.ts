import { defineRule, type FixOffer } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import type { DocumentFacts, Workspace } from '../../workspace/index.ts';
import { lackOf } from '../common/absence.ts';
import { COMPLAINT_WORDS } from '../indicator/lexicon.ts';

interface Messages {
  none: Empty;
  use: { process: string; title: string };
}

export const rule = defineRule<Messages>()({
  id: 'standard/no-complaint-route',
  since: '0.1.0',
  kinds: ['standard'],
  severity: 'warning',
  texts: {
    en: {
      title: 'No way to complain',
      why: 'Clients must see at once where to turn when a promise is not kept; a silent complaint helps nobody.',
      off: 'Switch it off if complaints are handled by another body and described elsewhere.',
      none: 'The standard does not say where clients complain. Add “complaints” with the process by which you handle complaints.',
      use: ({ process, title }) => `Lead complaints to the process ${process}${title && ` (${title})`}`,
    },
    cs: {
      title: 'Není kam si stěžovat',
      why: 'Klient musí hned vidět, kam se obrátit, když slib nesplníte; nevyslovená stížnost nikomu nepomůže.',
      off: 'Vypněte, pokud stížnosti vyřizuje jiný orgán a postup je popsán jinde.',
      none: 'Standard neříká, kam si klienti mohou stěžovat. Doplňte „complaints“ s procesem, kterým stížnosti vyřizujete.',
      use: ({ process, title }) => `Stížnosti vést do procesu ${process}${title && ` (${title})`}`,
    },
    pl: {
      title: 'Nie ma dokąd złożyć skargi',
      why: 'Klient musi od razu widzieć, dokąd się zwrócić, gdy obietnica nie jest dotrzymana; niewypowiedziana skarga nikomu nie pomoże.',
      off: 'Wyłącz, jeśli skargi rozpatruje inny organ, a sposób jest opisany gdzie indziej.',
      none: 'Standard nie mówi, gdzie klienci mogą złożyć skargę. Dopisz „complaints” z procesem, w którym rozpatruje się skargi.',
      use: ({ process, title }) => `Kieruj skargi do procesu ${process}${title && ` (${title})`}`,
    },
  },
  concerns: ({ kind }) => kind === 'standard',
  check({ document, workspace, report }) {
    const view = document.as('standard');
    const lack = view && lackOf(view, 'complaints');
    if (!lack) return;
    report({
      at: lack.at,
      message: 'none',
      fixes: likelyProcesses(workspace).flatMap(({ id, title }): readonly FixOffer<Messages>[] =>
        id === undefined
          ? []
          : [
              {
                safety: 'unsafe',
                title: 'use',
                args: { process: id, title: title ?? '' },
                edits: [lack.fill(id)],
              },
            ],
      ),
    });
  },
});

/** Processes that are about complaints by their name; where there is none, those there are. Five at most. */
function likelyProcesses(workspace: Workspace): readonly DocumentFacts[] {
  const processes = workspace.documents('process');
  const apt = processes.filter(({ id, title }) => COMPLAINT_WORDS.isIn((id ?? '').replaceAll('-', ' '), title ?? ''));
  return (apt.length > 0 ? apt : processes).slice(0, 5);
}
