import { defineRule, integer, keyOf, valueOf } from '../../analysis/index.ts';
import { plural } from '../../l10n/index.ts';
import { fieldEntry } from '../../model/index.ts';
import { nameIn } from '../common/naming.ts';
import { textsIn, wordingsOf } from '../common/text-fields.ts';
import { groupsIn } from './groups.ts';
import { isExternal } from './internal.ts';

interface Messages {
  few: { n: number; min: number };
  everybody: { group: string };
}

export const rule = defineRule<Messages>()({
  id: 'clients/one-size',
  since: '0.1.0',
  kinds: ['client-groups'],
  severity: 'info',
  options: {
    min: integer({
      default: 3,
      min: 1,
      description: {
        en: 'How many groups outside the office there should be at least',
        cs: 'Kolik skupin mimo úřad má být nejméně',
        pl: 'Ile grup spoza urzędu powinno być co najmniej',
      },
    }),
  },
  texts: {
    en: {
      title: 'One size for all clients',
      why: 'A parent with a pram and a building firm need different things; for “the public” nobody can tell what fits.',
      off: 'Switch it off if your office really serves one sort of clients only.',
      few: ({ n, min }) =>
        `${n === 0 ? 'No group stands' : `Only ${n} ${plural('en', n, { one: 'group stands', other: 'groups stand' })}`} for clients outside the office; describe at least ${min}. Think of who comes for different things: families, seniors, firms, clubs.`,
      everybody: ({ group }) =>
        `“${group}” means everybody, so nothing can be tailored to it. Divide it into groups with different needs: families, seniors, firms, clubs.`,
    },
    cs: {
      title: 'Všichni klienti na jednu míru',
      why: 'Rodič s kočárkem a stavební firma potřebují něco jiného; co sedí „veřejnosti“, nepozná nikdo.',
      off: 'Vypněte, pokud úřad opravdu slouží jen jednomu druhu klientů.',
      few: ({ n, min }) =>
        `${n === 0 ? 'Klienty mimo úřad nezastupuje žádná skupina' : `Klienty mimo úřad ${plural('cs', n, { one: 'zastupuje jen', few: 'zastupují jen', other: 'zastupuje jen' })} ${n} ${plural('cs', n, { one: 'skupina', few: 'skupiny', other: 'skupin' })}`}; popište alespoň ${min}. Pomyslete na to, kdo chodí s čím: rodiny, senioři, firmy, spolky.`,
      everybody: ({ group }) =>
        `„${group}“ znamená všichni, a všem se nic na míru ušít nedá. Rozdělte je na skupiny s různými potřebami: rodiny, senioři, firmy, spolky.`,
    },
    pl: {
      title: 'Jedna miara dla wszystkich klientów',
      why: 'Rodzic z wózkiem i firma budowlana potrzebują czego innego; co pasuje „ogółowi”, nie wie nikt.',
      off: 'Wyłącz, jeśli urząd naprawdę obsługuje tylko jeden rodzaj klientów.',
      few: ({ n, min }) =>
        `${n === 0 ? 'Żadna grupa nie obejmuje klientów spoza urzędu' : `Liczba grup spoza urzędu: tylko ${n}`}; opisz co najmniej ${min}. Pomyśl, kto z czym przychodzi: rodziny, seniorzy, firmy, stowarzyszenia.`,
      everybody: ({ group }) =>
        `„${group}” to wszyscy, a dla wszystkich nie da się nic dopasować. Podziel ich na grupy o różnych potrzebach: rodziny, seniorzy, firmy, stowarzyszenia.`,
    },
  },
  check({ document, options, report }) {
    const view = document.as('client-groups');
    const groups = groupsIn(document);
    const entry = view && fieldEntry(view, 'groups');
    if (!entry || groups.length === 0) return;
    const external = groups.filter(isExternal);
    const [only, second] = external;
    const name = only && !second ? wordingsOf(only.name)[0] : undefined;
    if (only && name && textsIn(only.name).some(isEverybody)) {
      report({ at: valueOf(name), message: 'everybody', args: { group: nameIn(only.name, only.id) } });
    } else if (external.length < options.min) {
      report({ at: keyOf(entry), message: 'few', args: { n: external.length, min: options.min } });
    }
  },
});

/** A name that leaves nobody out. Residents of a place are everybody, too, when no other group stands beside them. */
function isEverybody(name: string): boolean {
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, ' ')
    .trim()
    .split(/\s+/);
  return words.length <= 3 && words.some((word) => EVERYBODY.has(word));
}

const EVERYBODY: ReadonlySet<string> = new Set([
  ...['public', 'everybody', 'everyone', 'people', 'citizens', 'residents', 'inhabitants', 'clients', 'customers'],
  ...['veřejnost', 'všichni', 'lidé', 'občané', 'obyvatelé', 'klienti', 'zákazníci'],
  ...['wszyscy', 'ludzie', 'obywatele', 'mieszkańcy', 'klienci', 'interesanci', 'ogół', 'publiczność'],
]);
