import { defineRule, valueOf } from '../../analysis/index.ts';
import { itemsOf, type ListView, type ValueView } from '../../model/index.ts';
import type { Workspace } from '../../workspace/index.ts';

export const rule = defineRule<{ onlyManagement: { day: string } }>()({
  id: 'measure/discussion-management-only',
  since: '0.1.0',
  kinds: ['improvement-plan'],
  severity: 'info',
  texts: {
    en: {
      title: 'Discussed without those who serve clients',
      why: 'People at the counter know why clients complain, and they are the ones who will work differently.',
      off: 'Switch it off in an office where the managers serve clients themselves.',
      onlyManagement: ({ day }) =>
        `Nobody who serves clients took part${day && ` on ${day}`}. Invite clerks from the counter or the phone to the next discussion and add their posts.`,
    },
    cs: {
      title: 'Diskuse bez lidí, kteří pracují s klienty',
      why: 'Lidé u přepážky vědí, proč si klienti stěžují, a právě oni budou pracovat jinak.',
      off: 'Vypněte v úřadu, kde s klienty pracují sami vedoucí.',
      onlyManagement: ({ day }) =>
        `${day ? `Dne ${day} se nezúčastnil` : 'Nezúčastnil se'} nikdo, kdo pracuje s klienty. Příště pozvěte lidi od přepážky nebo od telefonu a doplňte jejich funkce.`,
    },
    pl: {
      title: 'Omówienie bez osób obsługujących klientów',
      why: 'Osoby przy okienku wiedzą, na co skarżą się klienci, i to one będą pracować inaczej.',
      off: 'Wyłącz w urzędzie, w którym klientów obsługują sami kierownicy.',
      onlyManagement: ({ day }) =>
        `${day ? `Dnia ${day} w omówieniu` : 'W omówieniu'} nie brał udziału nikt, kto obsługuje klientów. Następnym razem zaproś osoby z okienka lub od telefonu i dopisz ich stanowiska.`,
    },
  },
  check({ document, workspace, report }) {
    const discussions = itemsOf(document.as('improvement-plan')?.discussions);
    const attended = discussions.flatMap(({ participants, date }) =>
      participants && participants.items.length > 0 ? [{ participants, date }] : [],
    );
    const [first] = attended;
    if (!first || !knowsFrontLine(workspace)) return;
    // One discussion with them is enough; a post nobody knows may be one of theirs.
    if (attended.some(({ participants }) => mayServeClients(participants, workspace))) return;
    report({
      at: valueOf(first.participants.node),
      message: 'onlyManagement',
      args: { day: first.date?.value ?? '' },
    });
  },
});

type Participants = ListView<ValueView<string>>;

function mayServeClients({ items }: Participants, workspace: Workspace): boolean {
  return items.some(({ value }) => {
    const role = workspace.role(value);
    if (role) return role.level === undefined || role.level === 'frontline';
    return !workspace.body(value) && !workspace.externalOrganisation(value);
  });
}

/** Without a single front-line post the register says nothing about levels. */
function knowsFrontLine({ office }: Workspace): boolean {
  return office?.roles.some(({ level }) => level === 'frontline') === true;
}
