import { defineRule, type FixOffer } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { itemsOf, type KindViews } from '../../model/index.ts';
import { type Absence, lackOf } from '../common/absence.ts';
import { nameIn } from '../common/naming.ts';
import { languageOf } from '../common/writing.ts';

interface Messages {
  missing: { place: string };
  stepFree: Empty;
  helpAtDoor: { phone: string };
}

export const rule = defineRule<Messages>()({
  id: 'office/accessibility-missing',
  since: '0.1.0',
  kinds: ['office'],
  holds: 'officeLocation',
  severity: 'warning',
  texts: {
    en: {
      title: 'Nothing said about access',
      why: 'People in a wheelchair, with a pram or hard of hearing need to know before they set out whether they will get in.',
      off: 'Switch it off if the access to your buildings is described somewhere else.',
      missing: ({ place }) =>
        `It does not say how people in a wheelchair, with a pram or hard of hearing can use “${place}”. Add “accessibility:”, for example with “features: [step-free]”.`,
      stepFree: 'Write that the way in has no steps',
      helpAtDoor: ({ phone }) => `Write that you will help people in when they call ${phone}`,
    },
    cs: {
      title: 'Chybí údaj o přístupnosti',
      why: 'Lidé na vozíku, s kočárkem nebo nedoslýchaví potřebují vědět předem, jestli se dovnitř dostanou.',
      off: 'Vypněte, pokud přístupnost budov popisujete jinde.',
      missing: ({ place }) =>
        `U místa „${place}“ není uvedeno, jak se tam dostanou lidé na vozíku, s kočárkem nebo nedoslýchaví. Doplňte „accessibility:“, například s „features: [step-free]“.`,
      stepFree: 'Zapsat, že vstup je bez schodů',
      helpAtDoor: ({ phone }) => `Zapsat, že po zavolání na ${phone} pomůžete dovnitř`,
    },
    pl: {
      title: 'Brak informacji o dostępności',
      why: 'Osoby na wózku, z wózkiem dziecięcym lub niedosłyszące muszą wiedzieć przed wyjściem z domu, czy wejdą do środka.',
      off: 'Wyłącz, jeśli dostępność budynków jest opisana gdzie indziej.',
      missing: ({ place }) =>
        `Przy miejscu „${place}” nie podano, jak skorzystają z niego osoby na wózku, z wózkiem dziecięcym lub niedosłyszące. Dopisz „accessibility:”, na przykład z „features: [step-free]”.`,
      stepFree: 'Wpisz, że wejście jest bez schodów',
      helpAtDoor: ({ phone }) => `Wpisz, że po telefonie na ${phone} ktoś pomoże wejść`,
    },
  },
  check({ document, report }) {
    const office = document.as('office');
    const phone = office?.contact?.phone?.value.trim() ?? '';
    for (const location of itemsOf(office?.locations)) {
      const lack = lackOf(location, 'accessibility') ?? emptyInside(location);
      if (!lack) continue;
      const help = HELP[languageOf(document)](phone);
      const fixes: readonly FixOffer<Messages>[] = [
        { safety: 'unsafe', title: 'stepFree', edits: [lack.fill({ features: ['step-free'] })] },
        ...(phone === ''
          ? []
          : [
              {
                safety: 'unsafe' as const,
                title: 'helpAtDoor' as const,
                args: { phone },
                edits: [lack.fill({ text: help })],
              },
            ]),
      ];
      report({ at: lack.at, message: 'missing', args: { place: nameIn(location.name, location.id) }, fixes });
    }
  },
});

type Location = NonNullable<KindViews['office']['locations']>['items'][number];

/** A map that is begun and says nothing yet. */
function emptyInside(location: Location): Absence | undefined {
  const { accessibility } = location;
  if (!accessibility) return undefined;
  const lacks = ['features', 'text', 'url'].map((key) => lackOf(accessibility, key));
  const [first] = lacks;
  if (!first || lacks.some((lack) => !lack)) return undefined;
  const entry = location.self.node.entries.find(({ key }) => key.text === 'accessibility');
  return entry && { at: first.at, fill: (value) => ({ op: 'setEntryValue', entry, value }) };
}

const HELP = {
  en: (phone: string) => `Call us on ${phone} before you come. We will help you in.`,
  cs: (phone: string) => `Než přijdete, zavolejte nám na ${phone}. Pomůžeme vám dovnitř.`,
  pl: (phone: string) => `Przed przyjściem zadzwoń do nas: ${phone}. Pomożemy wejść do środka.`,
};
