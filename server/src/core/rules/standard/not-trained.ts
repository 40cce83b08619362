import { defineRule, type FixOffer, type Surroundings } from '../../analysis/index.ts';
import { lackOf } from '../common/absence.ts';
import { referenceTo } from '../common/item-references.ts';
import { nameOf, subject } from './naming.ts';
import { promisesIn, type StandardItem } from './promises.ts';

interface Messages {
  untrained: { name: string };
  activity: { text: string; title: string };
  competency: { text: string; title: string };
}

export const rule = defineRule<Messages>()({
  id: 'standard/not-trained',
  since: '0.1.0',
  kinds: ['standard'],
  severity: 'info',
  texts: {
    en: {
      title: 'Promise nobody was trained for',
      why: 'Standards live through training: people keep what they have tried out, not what they have read.',
      off: 'Switch it off while the office has no development plan and no competency model yet.',
      untrained: ({ name }) =>
        `${subject.en(name)} says neither what people must be able to do nor where they learn it. Add “competencies” or “activities”.`,
      activity: ({ text, title }) => `It is learned in the activity ${text}${title && ` (${title})`}`,
      competency: ({ text, title }) => `It needs the competency ${text}${title && ` (${title})`}`,
    },
    cs: {
      title: 'Slib, na který nikoho neškolíte',
      why: 'Standardy žijí vzděláváním: lidé dodrží, co si vyzkoušeli, ne to, co si jen přečetli.',
      off: 'Vypněte, dokud úřad nemá plán rozvoje ani kompetenční model.',
      untrained: ({ name }) =>
        `${subject.cs(name)} neříká, co k němu lidé musí umět, ani kde se to naučí. Doplňte „competencies“ nebo „activities“.`,
      activity: ({ text, title }) => `Učí se to v aktivitě ${text}${title && ` (${title})`}`,
      competency: ({ text, title }) => `Je k tomu třeba kompetence ${text}${title && ` (${title})`}`,
    },
    pl: {
      title: 'Obietnica, do której nikogo nie przygotowano',
      why: 'Standardy żyją dzięki szkoleniom: ludzie dotrzymują tego, co wypróbowali, a nie tego, co tylko przeczytali.',
      off: 'Wyłącz, dopóki urząd nie ma planu rozwoju ani modelu kompetencji.',
      untrained: ({ name }) =>
        `${subject.pl(name)} nie mówi, co trzeba do niej umieć ani gdzie się tego nauczyć. Dopisz „competencies” lub „activities”.`,
      activity: ({ text, title }) => `Uczy tego działanie ${text}${title && ` (${title})`}`,
      competency: ({ text, title }) => `Potrzebna jest do tego kompetencja ${text}${title && ` (${title})`}`,
    },
  },
  concerns: ({ kind, content }) =>
    kind === 'standard' &&
    (content.standard?.items ?? []).some(
      ({ competencies, activities }) => competencies.length === 0 && activities.length === 0,
    ),
  check(context) {
    for (const item of context.once(promisesIn)) {
      const lack = lackOf(item, 'activities');
      if (!lack || !lackOf(item, 'competencies')) continue;
      context.report({ at: lack.at, message: 'untrained', args: { name: nameOf(item) }, fixes: offers(item, context) });
    }
  },
});

/** Activities and competencies of the office that other promises of this standard need come first. */
function offers(item: StandardItem, { document, workspace }: Surroundings): readonly FixOffer<Messages>[] {
  const known = new Set(document.references.map(({ node }) => node.text));
  const fields = [
    { type: 'activity', field: 'activities', most: 3 },
    { type: 'competency', field: 'competencies', most: 2 },
  ] as const;
  return fields.flatMap(({ type, field, most }) =>
    [...workspace.items(type)]
      .sort((a, b) => Number(known.has(b.item.id)) - Number(known.has(a.item.id)))
      .slice(0, most)
      .flatMap((located): readonly FixOffer<Messages>[] => {
        const text = referenceTo(located, workspace);
        const edit = lackOf(item, field)?.fill([text]);
        const args = { text, title: located.item.title ?? '' };
        return edit ? [{ safety: 'unsafe', title: type, args, edits: [edit] }] : [];
      }),
  );
}
