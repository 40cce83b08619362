import { absentIn, defineRule, type FixOffer, keyOf, type Report, type Surroundings } from '../../analysis/index.ts';
import { itemsOf } from '../../model/index.ts';
import { type Entry, entryOf, type YamlEdit } from '../../syntax/index.ts';
import { isEmpty, lackOf } from '../common/absence.ts';
import { staffText } from '../common/writing.ts';
import { actFor } from './acts.ts';
import { behavioursIn, type Competency, hasGap, isScaleUnclear, levelsIn, nameOf, subject } from './model.ts';
import { behavioursFor } from './proposals.ts';

interface Messages {
  none: { name: string };
  absent: { name: string; levels: readonly string[] };
  empty: { name: string; level: string };
  write: { text: string };
  writeAll: Record<never, never>;
}

export const rule = defineRule<Messages>()({
  id: 'competency/level-without-behaviour',
  since: '0.1.0',
  kinds: ['competency-model'],
  severity: 'error',
  texts: {
    en: {
      title: 'Level without behaviour',
      why: 'A level without an act gives nothing to observe, so the rating becomes a matter of liking.',
      off: 'Switch it off while the model is being written and levels are filled in one by one.',
      none: ({ name }) =>
        `${subject.en(name)} has no behaviour. Write under “behaviours” for each level what a person does that others can see.`,
      absent: ({ name, levels }) =>
        `${subject.en(name)} says nothing about ${levels.length > 1 ? 'levels' : 'level'} ${levels.join(', ')}. Add at least one act for each level.`,
      empty: ({ name, level }) =>
        `${subject.en(name)} has no act on level ${level}. Write what a person on that level does.`,
      write: ({ text }) => `Write “${text}”`,
      writeAll: 'Write an act for every level',
    },
    cs: {
      title: 'Úroveň bez chování',
      why: 'Na úrovni bez chování není co pozorovat, a hodnocení se pak řídí sympatiemi.',
      off: 'Vypněte, dokud model píšete a úrovně doplňujete postupně.',
      none: ({ name }) =>
        `${subject.cs(name)} nemá žádné chování. Napište do „behaviours“ ke každé úrovni, co člověk dělá tak, že to druzí vidí.`,
      absent: ({ name, levels }) =>
        `${subject.cs(name)} neříká nic o ${levels.length > 1 ? 'úrovních' : 'úrovni'} ${levels.join(', ')}. Doplňte ke každé úrovni aspoň jedno chování.`,
      empty: ({ name, level }) =>
        `${subject.cs(name)} nemá na úrovni ${level} žádné chování. Napište, co na ní člověk dělá.`,
      write: ({ text }) => `Napsat „${text}“`,
      writeAll: 'Napsat chování ke každé úrovni',
    },
    pl: {
      title: 'Poziom bez zachowania',
      why: 'Na poziomie bez zachowania nie ma czego obserwować, a ocena staje się sprawą sympatii.',
      off: 'Wyłącz, dopóki model powstaje i poziomy są uzupełniane po kolei.',
      none: ({ name }) =>
        `${subject.pl(name)} nie ma żadnego zachowania. Wpisz w „behaviours” przy każdym poziomie, co robi człowiek i co mogą zobaczyć inni.`,
      absent: ({ name, levels }) =>
        `${subject.pl(name)} nie mówi nic o ${levels.length > 1 ? 'poziomach' : 'poziomie'} ${levels.join(', ')}. Dopisz do każdego poziomu choć jedno zachowanie.`,
      empty: ({ name, level }) =>
        `${subject.pl(name)} nie ma na poziomie ${level} żadnego zachowania. Wpisz, co robi osoba na tym poziomie.`,
      write: ({ text }) => `Wpisz „${text}”`,
      writeAll: 'Wpisz zachowanie dla każdego poziomu',
    },
  },
  check(context) {
    // Of a scale with a wrong level nobody can say which behaviours are missing; other rules tell of the scale.
    const isUnclear =
      isScaleUnclear(context) || (context.covered('competency/scale-gap') && hasGap(context.once(levelsIn)));
    for (const competency of itemsOf(context.document.as('competency-model')?.competencies)) {
      for (const found of gapsOf(competency, context)) {
        if (!isUnclear || found.message !== 'absent') context.report(found);
      }
    }
  },
});

function gapsOf(competency: Competency, around: Surroundings): readonly Report<Messages>[] {
  const name = nameOf(competency);
  const lack = lackOf(competency, 'behaviours');
  if (lack) {
    const edits = [lack.fill(behavioursFor(competency.cluster?.value, around))];
    return [{ at: lack.at, message: 'none', args: { name }, fixes: [{ safety: 'unsafe', title: 'writeAll', edits }] }];
  }
  const mapping = competency.behaviours?.node;
  if (!mapping) return [];
  const levels = around.once(levelsIn);
  const absent = levels.filter((level) => !entryOf(mapping, String(level)));
  const empty = mapping.entries.filter((entry) => isEmpty(entry.value));
  return [
    ...(absent.length > 0
      ? [
          {
            at: absentIn(mapping),
            message: 'absent' as const,
            args: { name, levels: absent.map(String) },
            fixes: absent.slice(0, 5).flatMap((level) =>
              proposal(competency, level, around, (text) => ({
                op: 'addEntry',
                mapping,
                key: String(level),
                value: [text],
                after: before(level, levels, mapping.entries),
              })),
            ),
          },
        ]
      : []),
    ...empty.map((entry) => ({
      at: keyOf(entry),
      message: 'empty' as const,
      args: { name, level: entry.key.text },
      fixes: proposal(competency, Number(entry.key.text), around, (text) => ({
        op: 'setEntryValue',
        entry,
        value: [text],
      })),
    })),
  ];
}

/** The written level below, so that levels stay in order. */
function before(level: number, levels: readonly number[], entries: readonly Entry[]): string {
  const written = new Set(entries.map((entry) => entry.key.text));
  const below = levels.filter((one) => one < level && written.has(String(one))).at(-1);
  return below === undefined ? 'first' : String(below);
}

/** An act nobody wrote at this competency yet. */
function proposal(
  competency: Competency,
  level: number,
  around: Surroundings,
  edit: (text: string) => YamlEdit,
): readonly FixOffer<Messages>[] {
  const { document } = around;
  const written = new Set(
    around.once(behavioursIn).flatMap((one) => (one.competency === competency ? [one.node.text] : [])),
  );
  const act = actFor(competency.cluster?.value, level, around.once(levelsIn), (one) =>
    written.has(staffText(document, one)),
  );
  if (!act) return [];
  const text = staffText(document, act);
  return [{ safety: 'unsafe', title: 'write', args: { text }, edits: [edit(text)] }];
}
