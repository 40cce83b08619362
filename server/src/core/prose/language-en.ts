import { lexiconData } from './generated/lexicon.en.ts';
import { signalData } from './generated/signals.en.ts';
import { wordingsData } from './generated/wordings.en.ts';
import { type LanguageData, wordSet } from './language-data.ts';

export const english: LanguageData = {
  neverLast: wordSet('mr mrs ms dr prof no nos e.g i.e cf approx sec para art st vs viz al fig hon rev'),
  seldomLast: wordSet(
    'inc ltd co a.m p.m u.k u.s jr sr jan feb mar apr jun jul aug sept sep oct nov dec etc tel ext min',
  ),
  beforeNumber: wordSet('no nos art fig para sec'),
  months: wordSet('january february march april may june july august september october november december'),
  units: wordSet('gbp eur usd p km m kg mb'),
  explains: /^(that is|which means|meaning|in other words)(?!\p{L})/u,
  lexicon: lexiconData,
  signals: signalData,
  wordings: wordingsData,
};
