import { defineRule, valueOf } from '../../analysis/index.ts';
import { type NamedThing, referenceTo, type Thing } from '../../workspace/index.ts';
import { idOf, type LinkMessages, lasting, leadTo, linkTexts, offerThings } from '../common/link-offers.ts';
import { originOf } from '../common/links.ts';
import { likelyInstead } from './likely-instead.ts';
import { openLinks } from './links.ts';
import { outcomesOf } from './outcomes.ts';
import { allOf, anyOf, sortsFor, sortsOf } from './sort-words.ts';

interface Messages extends LinkMessages {
  otherKind: { text: string; is: readonly string[]; wanted: readonly string[] };
  kindNeeded: { example: string };
  ambiguous: { text: string; ids: readonly string[]; example: string };
}

export const rule = defineRule<Messages>()({
  id: 'reference/wrong-kind',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      ...linkTexts.en,
      title: 'Link to another kind of thing',
      why: 'A link means something only when it is clear what it leads to: a process is followed, a standard is kept.',
      off: 'There is hardly a reason to: what follows such a link comes to the wrong place.',
      otherKind: ({ text, is, wanted }) =>
        `“${text}” is ${allOf('en', is)}, but what belongs here is ${anyOf('en', wanted)}.`,
      kindNeeded: ({ example }) =>
        `Documents of several kinds can stand here, so write the kind before the id: ${example}.`,
      ambiguous: ({ text, ids, example }) =>
        `“${text}” stands in several documents (${ids.join(', ')}). Write which one is meant, for example ${example}.`,
    },
    cs: {
      ...linkTexts.cs,
      title: 'Odkaz na jiný druh věci',
      why: 'Odkaz něco říká, jen když je jasné, kam vede: proces se provádí, standard se dodržuje.',
      off: 'Sotva k tomu najdete důvod: kdo jde za takovým odkazem, dojde jinam.',
      otherKind: ({ text, is, wanted }) => `„${text}“ je ${allOf('cs', is)}, sem ale patří ${anyOf('cs', wanted)}.`,
      kindNeeded: ({ example }) =>
        `Tady mohou stát dokumenty různých druhů, proto napište druh před zkratku: ${example}.`,
      ambiguous: ({ text, ids, example }) =>
        `„${text}“ je ve více dokumentech (${ids.join(', ')}). Napište, který máte na mysli, například ${example}.`,
    },
    pl: {
      ...linkTexts.pl,
      title: 'Odwołanie do czegoś innego niż trzeba',
      why: 'Odwołanie coś znaczy tylko wtedy, gdy wiadomo, dokąd prowadzi: proces się wykonuje, standardu się przestrzega.',
      off: 'Trudno o powód: kto pójdzie za takim odwołaniem, trafi gdzie indziej.',
      otherKind: ({ text, is, wanted }) => `„${text}” to ${allOf('pl', is)}, a tu ma być ${anyOf('pl', wanted)}.`,
      kindNeeded: ({ example }) =>
        `Tu mogą stać dokumenty różnych rodzajów, dlatego wpisz rodzaj przed skrótem: ${example}.`,
      ambiguous: ({ text, ids, example }) =>
        `„${text}” występuje w kilku dokumentach (${ids.join(', ')}). Wpisz, o który chodzi, na przykład ${example}.`,
    },
  },
  concerns: (facts, workspace) => {
    const outcomes = outcomesOf(facts, workspace);
    return outcomes.has('wrong-kind') || outcomes.has('kind-needed') || outcomes.has('ambiguous');
  },
  check(context) {
    const { workspace, today, report } = context;
    for (const { reference, resolution } of openLinks(context)) {
      if (!('things' in resolution)) continue;
      const { is, things } = resolution;
      const { node, targets } = reference;
      const from = context.once(originOf);
      const named = (thing: Thing): readonly NamedThing[] => {
        const text = referenceTo(thing, targets, workspace, from);
        return text === undefined ? [] : [{ text, thing }];
      };
      const instead =
        is === 'wrong-kind' ? lasting(likelyInstead(reference, things, workspace, from), today) : things.flatMap(named);
      const place = { at: valueOf(node), related: leadTo(things.slice(0, AT_MOST), workspace) };
      const fixes = offerThings(reference, instead);
      const example = instead[0]?.text ?? node.text;
      if (is === 'wrong-kind') {
        const args = { text: node.text, is: sortsOf(things), wanted: sortsFor(targets, from) };
        report({ ...place, message: 'otherKind', args, fixes });
      } else if (is === 'kind-needed') {
        report({ ...place, message: 'kindNeeded', args: { example }, fixes });
      } else {
        report({ ...place, message: 'ambiguous', args: { text: node.text, ids: things.map(idOf), example }, fixes });
      }
    }
  },
});

/** As many as a person looks through before choosing. */
const AT_MOST = 5;
