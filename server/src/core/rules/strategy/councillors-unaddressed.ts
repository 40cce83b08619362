import { defineRule, type FixOffer, keyOf } from '../../analysis/index.ts';
import { fieldEntry } from '../../model/index.ts';
import type { YamlEdit, YamlValue } from '../../syntax/index.ts';
import { lackOf } from '../common/absence.ts';
import { referenceTo } from '../common/item-references.ts';
import { clientText } from '../common/writing.ts';
import { councillorGroups, groupsAddressed, isCouncillors } from './clients.ts';
import { messageFor } from './proposals.ts';

interface Messages {
  forgotten: { name: string };
  tell: { group: string };
}

export const rule = defineRule<Messages>()({
  id: 'strategy/councillors-unaddressed',
  since: '0.1.0',
  kinds: ['strategy'],
  severity: 'warning',
  texts: {
    en: {
      title: 'No message to the councillors',
      why: 'Councillors decide on the money and the goals of the office, so they are a client group that matters.',
      off: 'Switch it off in an office without an elected council.',
      forgotten: ({ name }) =>
        `No message is for the group “${name}”. Add one under “messages”: what they can count on.`,
      tell: ({ group }) => `Add a message to the group ${group}`,
    },
    cs: {
      title: 'Žádné poselství pro zastupitele',
      why: 'Zastupitelé rozhodují o penězích a cílech úřadu, proto jsou důležitou skupinou klientů.',
      off: 'Vypněte v úřadu bez voleného zastupitelstva.',
      forgotten: ({ name }) =>
        `Skupině „${name}“ strategie nic nevzkazuje. Doplňte do „messages“, na co se může spolehnout.`,
      tell: ({ group }) => `Přidat poselství pro skupinu ${group}`,
    },
    pl: {
      title: 'Brak przesłania do radnych',
      why: 'Radni decydują o pieniądzach i celach urzędu, dlatego są ważną grupą klientów.',
      off: 'Wyłącz w urzędzie bez wybieranej rady.',
      forgotten: ({ name }) =>
        `Strategia nie mówi nic do grupy „${name}”. Dopisz w „messages”, na co ta grupa może liczyć.`,
      tell: ({ group }) => `Dodaj przesłanie do grupy ${group}`,
    },
  },
  concerns: ({ kind }) => kind === 'strategy',
  check(context) {
    const { document, workspace, report } = context;
    const strategy = document.as('strategy');
    const addressed = groupsAddressed(document);
    const lack = strategy && lackOf(strategy, 'messages');
    if (!strategy || (lack && context.covered('strategy/no-client-message'))) return;
    const groups = councillorGroups(workspace);
    const [group] = groups;
    if (!group || groups.some(({ item }) => addressed.has(item.id)) || [...addressed].some((id) => isCouncillors(id)))
      return;
    const entry = fieldEntry(strategy, 'messages');
    const list = strategy.messages?.node;
    const add = (value: YamlValue): readonly YamlEdit[] =>
      lack ? [lack.fill([value])] : list ? [{ op: 'addItem', sequence: list, value }] : [];
    const at = lack?.at ?? (entry && keyOf(entry));
    if (!at) return;
    const id = referenceTo(group, workspace);
    const edits = add({ group: id, text: clientText(document, messageFor(group)) });
    const fixes: FixOffer<Messages>[] =
      edits.length > 0 ? [{ safety: 'unsafe', title: 'tell', args: { group: id }, edits }] : [];
    report({ at, message: 'forgotten', args: { name: group.item.title ?? group.item.id }, fixes });
  },
});
