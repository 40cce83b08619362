import { defineRule, type FixOffer, keyOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { fieldEntry, itemsOf } from '../../model/index.ts';
import { isEmpty } from '../common/absence.ts';
import { type Measure, planIn } from './plan.ts';
import { giveRhythm } from './proposals.ts';

interface Messages {
  oneOff: Empty;
  giveRhythm: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'development/burnout-one-off',
  since: '0.1.0',
  kinds: ['development-plan'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Burnout prevention without a rhythm',
      why: 'Strain comes back every day; what is done once, or now and then, does not hold it back.',
      off: 'Switch it off if the rhythm of the measures is written elsewhere.',
      oneOff: 'No measure against burnout says how often it happens. Give at least one a rhythm, for example MONTHLY.',
      giveRhythm: 'Give each measure its usual rhythm',
    },
    cs: {
      title: 'Prevence vyhoření bez rytmu',
      why: 'Zátěž se vrací každý den; co se udělá jednou nebo občas, ji nezadrží.',
      off: 'Vypněte, pokud je rytmus opatření zapsaný jinde.',
      oneOff:
        'Žádné opatření proti vyhoření neříká, jak často se opakuje. Dejte rytmus aspoň jednomu, například MONTHLY (měsíčně).',
      giveRhythm: 'Dát každému opatření obvyklý rytmus',
    },
    pl: {
      title: 'Zapobieganie wypaleniu bez rytmu',
      why: 'Obciążenie wraca codziennie; to, co robi się raz albo czasem, go nie powstrzyma.',
      off: 'Wyłącz, jeśli rytm działań zapisano gdzie indziej.',
      oneOff:
        'Żadne działanie przeciw wypaleniu nie mówi, jak często się powtarza. Nadaj rytm choć jednemu, na przykład MONTHLY (co miesiąc).',
      giveRhythm: 'Nadaj każdemu działaniu zwykły rytm',
    },
  },
  check(context) {
    const burnout = context.once(planIn)?.view.burnout;
    const entry = burnout && fieldEntry(burnout, 'measures');
    const measures = itemsOf(burnout?.measures);
    if (!entry || measures.length === 0 || !measures.every(isOneOff)) return;
    const offer: FixOffer<Messages> = { safety: 'unsafe', title: 'giveRhythm', edits: measures.map(giveRhythm) };
    context.report({ at: keyOf(entry), message: 'oneOff', fixes: [offer] });
  },
});

function isOneOff(measure: Measure): boolean {
  return measure.frequency?.value === 'IRREG' || isEmpty(fieldEntry(measure, 'frequency')?.value);
}
