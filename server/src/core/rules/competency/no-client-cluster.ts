import { defineRule, type FixOffer, keyOf, type Surroundings } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { fieldEntry, itemsOf } from '../../model/index.ts';
import type { YamlEdit, YamlValue } from '../../syntax/index.ts';
import { lackOf } from '../common/absence.ts';
import { textsIn } from '../common/text-fields.ts';
import { wordList } from '../common/words.ts';
import { isForClients, nameOf } from './model.ts';
import { clientCompetency } from './proposals.ts';

interface Messages {
  none: Empty;
  noClients: Empty;
  move: { name: string };
  add: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'competency/no-client-cluster',
  since: '0.1.0',
  kinds: ['competency-model'],
  severity: 'error',
  texts: {
    en: {
      title: 'No competency for clients',
      why: 'What people should be good at with clients must be worked out in detail; a model without it selects and rewards something else.',
      off: 'Switch it off for a model of posts that never meet clients, not even colleagues.',
      none: 'The model describes no competency yet. Begin with one in the group client-relations, for example listening to the client.',
      noClients:
        'No competency is in the group client-relations. Add one, for example listening to the client, or put one of yours into that group.',
      move: ({ name }) => `Put “${name}” into the group client-relations`,
      add: 'Add the competency “Listening to the client”',
    },
    cs: {
      title: 'Žádná kompetence pro klienty',
      why: 'Co mají lidé umět v jednání s klienty, musí být rozpracováno podrobně; model bez toho vybírá a oceňuje něco jiného.',
      off: 'Vypněte u modelu pro funkce, které nikdy nejednají s klienty, ani s kolegy.',
      none: 'Model zatím nepopisuje žádnou kompetenci. Začněte kompetencí ve skupině client-relations, třeba nasloucháním klientovi.',
      noClients:
        'Žádná kompetence není ve skupině client-relations (vztahy s klienty). Doplňte ji, třeba naslouchání klientovi, nebo do této skupiny zařaďte některou svou.',
      move: ({ name }) => `Zařadit „${name}“ do skupiny client-relations`,
      add: 'Přidat kompetenci „Naslouchání klientovi“',
    },
    pl: {
      title: 'Brak kompetencji do pracy z klientem',
      why: 'To, co ludzie mają umieć w kontakcie z klientem, musi być opisane szczegółowo; model bez tego wybiera i docenia coś innego.',
      off: 'Wyłącz przy modelu dla stanowisk, które nigdy nie spotykają klientów ani nawet współpracowników.',
      none: 'Model nie opisuje jeszcze żadnej kompetencji. Zacznij od kompetencji z grupy client-relations, na przykład od słuchania klienta.',
      noClients:
        'Żadna kompetencja nie należy do grupy client-relations (relacje z klientami). Dodaj ją, na przykład słuchanie klienta, albo przenieś tam jedną ze swoich.',
      move: ({ name }) => `Przenieś „${name}” do grupy client-relations`,
      add: 'Dodaj kompetencję „Słuchanie klienta”',
    },
  },
  check(context) {
    const model = context.document.as('competency-model');
    const entry = model && fieldEntry(model, 'competencies');
    const lack = model && lackOf(model, 'competencies');
    const list = model?.competencies?.node;
    if (lack) {
      context.report({ at: lack.at, message: 'none', fixes: [add(context, (value) => lack.fill([value]))] });
    } else if (entry && list && !itemsOf(model?.competencies).some(isForClients)) {
      const fixes = [...moves(context), add(context, (value) => ({ op: 'addItem', sequence: list, value }))];
      context.report({ at: keyOf(entry), message: 'noClients', fixes });
    }
  },
});

function add(around: Surroundings, edit: (value: YamlValue) => YamlEdit): FixOffer<Messages> {
  return { safety: 'unsafe', title: 'add', edits: [edit(clientCompetency(around))] };
}

/** Competencies that are about clients by their name, to be put into the group. */
function moves({ document }: Surroundings): readonly FixOffer<Messages>[] {
  return itemsOf(document.as('competency-model')?.competencies)
    .filter(({ name, definition }) => CLIENTS.isIn(...textsIn(name), ...textsIn(definition)))
    .slice(0, 3)
    .flatMap((competency): readonly FixOffer<Messages>[] => {
      const entry = fieldEntry(competency, 'cluster');
      const value = 'client-relations';
      const edit: YamlEdit | undefined = entry
        ? { op: 'setEntryValue', entry, value }
        : lackOf(competency, 'cluster')?.fill(value);
      return edit ? [{ safety: 'unsafe', title: 'move', args: { name: nameOf(competency) }, edits: [edit] }] : [];
    });
}

const CLIENTS = wordList('client*, customer*, klient*, zákazník*, zákaznick*, interesant*, petent*');
