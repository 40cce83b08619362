import { lexiconData } from './generated/lexicon.pl.ts';
import { signalData } from './generated/signals.pl.ts';
import { wordingsData } from './generated/wordings.pl.ts';
import { type LanguageData, wordSet } from './language-data.ts';

export const polish: LanguageData = {
  neverLast:
    wordSet(`art ust pkt lit poz ul al pl os tel wew godz dn np tj tzn tzw m.in ds mgr dr prof hab inż ks p sp dz
    św por zob woj pow gm lek med kl par`),
  seldomLast: wordSet(`r nr k.p.a z o.o s.a str tys mln mld zł gr min pon wt śr czw pt sob niedz itp itd wg ok max ww
    u.p.e.a k.k k.c`),
  beforeNumber: new Set(),
  months:
    wordSet(`styczeń stycznia styczniu luty lutego lutym marzec marca marcu kwiecień kwietnia kwietniu maj maja maju
    czerwiec czerwca czerwcu lipiec lipca lipcu sierpień sierpnia sierpniu wrzesień września wrześniu październik
    października październiku listopad listopada listopadzie grudzień grudnia grudniu`),
  units: wordSet('zł gr eur pln godz min km m m² kg mb'),
  explains: /^(tj|tzn|czyli|to znaczy|to jest)(?!\p{L})/u,
  lexicon: lexiconData,
  signals: signalData,
  wordings: wordingsData,
};
