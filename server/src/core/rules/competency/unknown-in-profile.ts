import { defineRule, type FixOffer, type Surroundings, valueOf } from '../../analysis/index.ts';
import type { Reference } from '../../model/index.ts';
import { type NamedThing, nearestThings, referenceTo, resolveReference } from '../../workspace/index.ts';
import { type LinkMessages, linkTexts, offerThings } from '../common/link-offers.ts';
import { type Link, linksIn, originOf } from '../common/links.ts';

interface Messages extends LinkMessages {
  unknown: { text: string };
  several: { text: string };
}

export const rule = defineRule<Messages>()({
  id: 'competency/unknown-in-profile',
  since: '0.1.0',
  kinds: ['competency-model'],
  severity: 'error',
  texts: {
    en: {
      ...linkTexts.en,
      title: 'Profile with an unknown competency',
      why: 'What no model describes nobody can rate or learn, so the profile asks for nothing.',
      off: 'Switch it off while profiles are being written before their competencies.',
      unknown: ({ text }) =>
        `No competency of the office is called “${text}”. Check the spelling, or describe it under “competencies”.`,
      several: ({ text }) =>
        `Several models have a competency “${text}”. Write also the model, for example core#${text}.`,
    },
    cs: {
      ...linkTexts.cs,
      title: 'Profil s neznámou kompetencí',
      why: 'Co žádný model nepopisuje, nejde hodnotit ani se naučit, takže profil nežádá nic.',
      off: 'Vypněte, dokud profily píšete dřív než kompetence.',
      unknown: ({ text }) =>
        `Žádná kompetence úřadu nemá zkratku „${text}“. Zkontrolujte pravopis, nebo ji popište v „competencies“.`,
      several: ({ text }) => `Kompetenci „${text}“ má několik modelů. Napište i model, třeba core#${text}.`,
    },
    pl: {
      ...linkTexts.pl,
      title: 'Profil z nieznaną kompetencją',
      why: 'Tego, czego żaden model nie opisuje, nie da się ocenić ani nauczyć, więc profil niczego nie wymaga.',
      off: 'Wyłącz, dopóki profile powstają wcześniej niż kompetencje.',
      unknown: ({ text }) =>
        `Żadna kompetencja urzędu nie ma skrótu „${text}”. Sprawdź pisownię albo opisz ją w „competencies”.`,
      several: ({ text }) => `Kompetencję „${text}” ma kilka modeli. Podaj także model, na przykład core#${text}.`,
    },
  },
  concerns: (facts, workspace) =>
    facts.kind === 'competency-model' &&
    facts.references.some(
      ({ holder, text, targets }) =>
        holder === 'competencyProfile' && resolveReference(text, targets, workspace, facts).is !== 'found',
    ),
  check(context) {
    for (const link of context.once(linksIn)) {
      if (!isProfileLink(link.reference) || !isBroken(link)) continue;
      const { reference, resolution } = link;
      context.report({
        at: valueOf(reference.node),
        message: resolution.is === 'ambiguous' ? 'several' : 'unknown',
        args: { text: reference.node.text },
        fixes: offers(link, context),
      });
    }
  },
});

function isProfileLink({ key, holder }: Reference): boolean {
  return holder.self.shape === 'competencyProfile' && (key === 'required' || key === 'key');
}

/** A key that has no form of an id is reported by the schema rules. */
function isBroken({ reference, resolution }: Link): boolean {
  if (resolution.is === 'found' || resolution.is === 'unknown') return false;
  return resolution.is !== 'malformed' || reference.keyOf === undefined;
}

function offers({ reference, resolution }: Link, around: Surroundings): readonly FixOffer<LinkMessages>[] {
  const { workspace } = around;
  const from = around.once(originOf);
  const { node, targets, holder } = reference;
  const exact =
    resolution.is === 'ambiguous'
      ? resolution.things.flatMap((thing): readonly NamedThing[] => {
          const text = referenceTo(thing, targets, workspace, from);
          return text === undefined ? [] : [{ text, thing }];
        })
      : [];
  const named = exact.length > 0 ? exact : nearestThings(node.text, targets, workspace, from);
  // A key must not stand twice.
  const taken = new Set(
    reference.keyOf && holder.self.shape === 'competencyProfile'
      ? around.document.references.flatMap(({ keyOf, holder: other }) =>
          keyOf && other.self.node === holder.self.node ? [keyOf.key.text] : [],
        )
      : [],
  );
  return offerThings(
    reference,
    named.filter(({ text }) => !taken.has(text)),
  );
}
