import { defineRule, type FixOffer, type Surroundings, valueOf } from '../../analysis/index.ts';
import { entryOf } from '../../syntax/index.ts';
import { resolveReference } from '../../workspace/index.ts';
import { lackOf } from '../common/absence.ts';
import { nameOf, type Objective, objectivesIn, subject } from './objectives.ts';

interface Messages {
  none: { name: string; level: string };
  lower: { name: string; parent: string };
  use: { parent: string; title: string };
}

/** From the goals of the office down to those of one post. */
const LEVELS = ['strategic', 'operational', 'individual'];

export const rule = defineRule<Messages>()({
  id: 'strategy/parent-level',
  since: '0.1.0',
  kinds: ['strategy'],
  severity: 'error',
  texts: {
    en: {
      title: 'Objective outside the cascade',
      why: 'Objectives of units and people serve those of the office; one that hangs in the air pulls somewhere else.',
      off: 'Switch it off if your office does not break its objectives down to units.',
      none: ({ name, level }) =>
        `${subject.en(name)} is ${level}, but it does not say which higher objective it serves. Add “parent”.`,
      lower: ({ name, parent }) =>
        `${subject.en(name)} hangs under “${parent}”, which is on a lower level. Write an objective of a higher level under “parent”.`,
      use: ({ parent, title }) => `Put it under ${parent}${title && ` (${title})`}`,
    },
    cs: {
      title: 'Cíl mimo řetězec cílů',
      why: 'Cíle útvarů a lidí slouží cílům úřadu; cíl, který visí ve vzduchu, táhne jinam.',
      off: 'Vypněte, pokud úřad cíle na útvary nerozepisuje.',
      none: ({ name, level }) =>
        `${subject.cs(name)} má úroveň ${level}, ale neříká, kterému vyššímu cíli slouží. Doplňte „parent“.`,
      lower: ({ name, parent }) =>
        `${subject.cs(name)} je zařazen pod „${parent}“, který má nižší úroveň. Do „parent“ napište cíl vyšší úrovně.`,
      use: ({ parent, title }) => `Zařadit pod ${parent}${title && ` (${title})`}`,
    },
    pl: {
      title: 'Cel poza kaskadą celów',
      why: 'Cele komórek i osób służą celom urzędu; cel, który wisi w powietrzu, ciągnie w inną stronę.',
      off: 'Wyłącz, jeśli urząd nie rozpisuje celów na komórki.',
      none: ({ name, level }) =>
        `${subject.pl(name)} ma poziom ${level}, ale nie mówi, któremu wyższemu celowi służy. Dopisz „parent”.`,
      lower: ({ name, parent }) =>
        `${subject.pl(name)} jest pod „${parent}”, czyli pod celem niższego poziomu. Wpisz w „parent” cel wyższego poziomu.`,
      use: ({ parent, title }) => `Umieść pod ${parent}${title && ` (${title})`}`,
    },
  },
  concerns: ({ kind }) => kind === 'strategy',
  check(context) {
    for (const objective of context.once(objectivesIn)) {
      const level = objective.level?.value ?? '';
      const rank = LEVELS.indexOf(level);
      const lack = lackOf(objective, 'parent');
      const name = nameOf(objective);
      const fixes = rank < 0 ? [] : offers(objective, rank, context);
      if (lack && rank > 0) context.report({ at: lack.at, message: 'none', args: { name, level }, fixes });
      const { parent } = objective;
      if (lack || !parent || rank < 0) continue;
      const above = LEVELS.indexOf(levelOf(parent.value, context) ?? level);
      if (above <= rank) continue;
      context.report({ at: valueOf(parent.node), message: 'lower', args: { name, parent: parent.value }, fixes });
    }
  },
});

/** The level of the objective a text names, here or in another strategy; undefined when it leads nowhere. */
function levelOf(text: string, { document, workspace }: Surroundings): string | undefined {
  const from = { uri: document.uri, kind: document.kind };
  const resolution = resolveReference(text, ['objective'], workspace, from);
  if (resolution.is !== 'found' || resolution.thing.is !== 'item') return undefined;
  const { document: home, facts } = resolution.thing;
  return home.content.strategy?.objectives.find(({ id }) => id === facts.id)?.level;
}

/** Objectives of a higher level in this strategy, the next level up first, then those for the same groups; five at most. */
function offers(objective: Objective, rank: number, around: Surroundings): readonly FixOffer<Messages>[] {
  const groups = groupsOf(objective);
  const shared = (other: Objective): number => groupsOf(other).filter((group) => groups.includes(group)).length;
  const rankOf = (other: Objective): number => LEVELS.indexOf(other.level?.value ?? '');
  const entry = entryOf(objective.self.node, 'parent');
  const lack = lackOf(objective, 'parent');
  return around
    .once(objectivesIn)
    .filter((other) => other !== objective && rankOf(other) >= 0 && rankOf(other) < rank)
    .sort((a, b) => rankOf(b) - rankOf(a) || shared(b) - shared(a))
    .slice(0, 5)
    .flatMap((other): readonly FixOffer<Messages>[] => {
      const parent = other.id?.value;
      if (parent === undefined) return [];
      const edit = lack?.fill(parent) ?? (entry && { op: 'setEntryValue' as const, entry, value: parent });
      return edit ? [{ safety: 'unsafe', title: 'use', args: { parent, title: nameOf(other) }, edits: [edit] }] : [];
    });
}

function groupsOf({ groups, indicators }: Objective): readonly string[] {
  return [...(groups?.items ?? []), ...(indicators?.items ?? [])].flatMap((one) =>
    one.is === 'value' ? [one.value] : [],
  );
}
