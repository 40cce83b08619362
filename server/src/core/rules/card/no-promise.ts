import { defineRule } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { itemsOf, type Views } from '../../model/index.ts';
import type { DocumentFacts, Workspace } from '../../workspace/index.ts';
import { lackAt, missingField } from '../common/absence.ts';
import { isForColleagues } from './clients.ts';

export const rule = defineRule<{ none: Empty; promise: { standard: string; title: string } }>()({
  id: 'card/no-promise',
  since: '0.1.0',
  kinds: ['service-card'],
  severity: 'info',
  texts: {
    en: {
      title: 'A service without a promise',
      why: 'Where nothing is promised and nothing is measured, nobody notices that the service gets worse.',
      off: 'Switch it off until you have standards of your own.',
      none: 'No standard and no indicator stands behind this card. Name under “standards” what clients can count on, or under “indicators” what you measure.',
      promise: ({ standard, title }) => `Promise ${standard}${title && ` (${title})`}`,
    },
    cs: {
      title: 'Služba bez slibu',
      why: 'Kde se nic neslibuje a nic neměří, nikdo si nevšimne, že se služba zhoršuje.',
      off: 'Vypněte, dokud nemáte vlastní standardy.',
      none: 'Za touto kartou nestojí žádný standard ani ukazatel. Uveďte v poli „standards“, na co se klienti mohou spolehnout, nebo v poli „indicators“, co měříte.',
      promise: ({ standard, title }) => `Slíbit ${standard}${title && ` (${title})`}`,
    },
    pl: {
      title: 'Usługa bez obietnicy',
      why: 'Gdzie nic się nie obiecuje i nic nie mierzy, nikt nie zauważy, że usługa się pogarsza.',
      off: 'Wyłącz, dopóki urząd nie ma własnych standardów.',
      none: 'Za tą kartą nie stoi żaden standard ani wskaźnik. Podaj w polu „standards”, na co klienci mogą liczyć, albo w polu „indicators”, co się mierzy.',
      promise: ({ standard, title }) => `Obiecaj ${standard}${title && ` (${title})`}`,
    },
  },
  concerns: ({ kind, references, items }) =>
    kind === 'service-card' &&
    !references.some(({ key }) => key === 'standards' || key === 'indicators') &&
    !items.some(({ type }) => type === 'indicator'),
  check(context) {
    const { workspace, report } = context;
    const card = context.document.as('service-card');
    if (!card || isSteered(card, workspace) || !isPublic(card, workspace) || context.once(isForColleagues)) return;
    const absence = missingField(card, 'standards');
    const standards = absence ? workspace.documents('standard').filter(holds).slice(0, 3) : [];
    report({
      at: absence?.at ?? lackAt(card),
      message: 'none',
      fixes: standards.map(({ id = '', title = '' }) => ({
        safety: 'unsafe',
        title: 'promise',
        args: { standard: id, title },
        edits: absence ? [absence.fill([id])] : [],
      })),
    });
  },
});

/** The card says it, or a standard names the service. */
function isSteered({ id, standards, indicators }: Views['service-card'], workspace: Workspace): boolean {
  if (itemsOf(standards).length > 0 || itemsOf(indicators).length > 0) return true;
  return id !== undefined && workspace.keyed(promisedServices, id.value) === true;
}

function promisedServices(workspace: Workspace): ReadonlyMap<string, true> {
  const services = workspace
    .documents('standard')
    .flatMap(({ references }) => references.filter(({ key }) => key === 'services'));
  return new Map(services.map(({ text }) => [text, true] as const));
}

/** Neither written for colleagues nor kept off the public list. */
function isPublic({ id, readers }: Views['service-card'], workspace: Workspace): boolean {
  return readers?.value !== 'staff' && !(id && workspace.keyed(hiddenServices, id.value));
}

function hiddenServices(workspace: Workspace): ReadonlyMap<string, true> {
  const entries = workspace.documents('service-catalogue').flatMap(({ content }) => {
    return content['service-catalogue']?.entries ?? [];
  });
  return new Map(
    entries.flatMap(({ service, isPublic: shown }) => (service && shown === false ? [[service, true]] : [])),
  );
}

function holds({ id, status }: DocumentFacts): boolean {
  return id !== undefined && (status === 'approved' || status === 'published');
}
