import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import { fieldOf, type SchemaIssue, scalarOf, shapeNameOf } from '../../model/index.ts';
import { entryOf, resolved, type ScalarNode } from '../../syntax/index.ts';
import { fillField, isUnset, scalarText } from '../common/fill.ts';
import { issuesFor } from './issue-owner.ts';
import { type DurationReading, readDuration } from './read-duration.ts';

interface Messages {
  otherForm: { text: string };
  workingDays: { text: string };
  useDuration: { duration: string };
  useWorking: { duration: string };
}

export const rule = defineRule<Messages>()({
  id: 'schema/invalid-duration',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'Length of time nobody can compute with',
      why: 'Only lengths of time written in one way can be compared, added to a date and passed on to other systems.',
      off: 'There is hardly a reason to: promises about time cannot be checked without it.',
      otherForm: ({ text }) =>
        `“${text}” is not read as a length of time. Write P30D for 30 days, P2M for two months, PT15M for 15 minutes.`,
      workingDays: ({ text }) =>
        `“${text}” is not read as a length of time. Working days are written as P10D with dayType: working.`,
      useDuration: ({ duration }) => `Write ${duration}`,
      useWorking: ({ duration }) => `Write ${duration} in working days`,
    },
    cs: {
      title: 'Doba, se kterou nejde počítat',
      why: 'Jen doby zapsané jednotně se dají porovnat, přičíst k datu a předat jiným systémům.',
      off: 'Sotva k tomu najdete důvod: sliby o čase se bez toho nedají ověřit.',
      otherForm: ({ text }) =>
        `„${text}“ se nepřečte jako doba. Napište P30D pro 30 dnů, P2M pro dva měsíce, PT15M pro 15 minut.`,
      workingDays: ({ text }) =>
        `„${text}“ se nepřečte jako doba. Pracovní dny se zapisují jako P10D a dayType: working.`,
      useDuration: ({ duration }) => `Napsat ${duration}`,
      useWorking: ({ duration }) => `Napsat ${duration} v pracovních dnech`,
    },
    pl: {
      title: 'Czas trwania, którego nie da się policzyć',
      why: 'Tylko czas zapisany jednakowo można porównać, dodać do daty i przekazać innym systemom.',
      off: 'Trudno o powód: bez tego nie da się sprawdzić obietnic dotyczących terminów.',
      otherForm: ({ text }) =>
        `„${text}” nie zostanie odczytane jako czas. Wpisz P30D dla 30 dni, P2M dla dwóch miesięcy, PT15M dla 15 minut.`,
      workingDays: ({ text }) =>
        `„${text}” nie zostanie odczytane jako czas. Dni robocze zapisuje się jako P10D i dayType: working.`,
      useDuration: ({ duration }) => `Wpisz ${duration}`,
      useWorking: ({ duration }) => `Wpisz ${duration} w dniach roboczych`,
    },
  },
  check(context) {
    for (const issue of issuesFor('schema/invalid-duration', context)) {
      if ((issue.issue !== 'pattern' && issue.issue !== 'type') || issue.node.type !== 'scalar') continue;
      const { node } = issue;
      const reading = readDuration(node.text);
      context.report({
        at: valueOf(node),
        message: reading?.isWorking ? 'workingDays' : 'otherForm',
        args: { text: node.text.trim() },
        fixes: reading ? fixesFor(issue, node, reading) : [],
      });
    }
  },
});

function fixesFor(issue: SchemaIssue, node: ScalarNode, reading: DurationReading): readonly FixOffer<Messages>[] {
  const { iso, isWorking } = reading;
  const safety = reading.isSure ? 'safe' : 'unsafe';
  const args = { duration: iso };
  if (!isWorking) return [{ safety, title: 'useDuration', args, edits: [{ op: 'set', node, value: iso }] }];
  if (shapeNameOf(issue.type) === 'workingDuration') {
    const value = { duration: iso, dayType: 'working' };
    return [{ safety, title: 'useWorking', args, edits: [{ op: 'set', node, value }] }];
  }
  const holder = issue.holders.at(-1);
  // Where nothing can say that the days are working days, a shorter promise would come out.
  if (!holder || !fieldOf(holder.shape, 'dayType')) return [];
  const said = scalarText(holder, 'dayType');
  if (said !== undefined && said !== 'working') return [];
  const dayType = isUnset(entryOf(holder.node, 'dayType')) ? [fillField(holder, 'dayType', 'working')] : [];
  return [
    {
      safety: otherDurations(issue).every(isWorkingText) ? safety : 'unsafe',
      title: 'useWorking',
      args,
      edits: [{ op: 'set', node, value: iso }, ...dayType],
    },
  ];
}

/** The other lengths of time in the same mapping: `dayType` would hold for them too. */
function otherDurations(issue: SchemaIssue): readonly string[] {
  const holder = issue.holders.at(-1);
  return (holder?.node.entries ?? []).flatMap(({ key, value }) => {
    const node = resolved(value);
    const isDuration = holder && scalarOf(fieldOf(holder.shape, key.text)?.type)?.name === 'duration';
    return isDuration && key.text !== issue.key && node?.type === 'scalar' && node.value !== null ? [node.text] : [];
  });
}

function isWorkingText(text: string): boolean {
  return readDuration(text)?.isWorking ?? false;
}
