import { lexiconData } from './generated/lexicon.cs.ts';
import { signalData } from './generated/signals.cs.ts';
import { wordingsData } from './generated/wordings.cs.ts';
import { type LanguageData, wordSet } from './language-data.ts';

export const czech: LanguageData = {
  neverLast:
    wordSet(`č čl čís odst písm ul nám tř tel např tj tzn tzv p pí mgr ing arch judr mudr phdr rndr paeddr bc mga
    bca csc doc prof dr zák z sv ust vyhl srov mob fax okr pozn popř resp`),
  seldomLast: wordSet('sb hod min sek tis mil mld kč odb r str s.r.o a.s o.p.s z.s př.n.l stol max cca apod atd aj'),
  beforeNumber: new Set(),
  months: wordSet(`leden ledna lednu únor února únoru březen března březnu duben dubna dubnu květen května květnu červen
    června červnu červenec července červenci srpen srpna srpnu září říjen října říjnu listopad listopadu prosinec
    prosince prosinci`),
  units: wordSet('kč eur czk hod min km m m² kg mb'),
  explains: /^(tj|tzn|tedy|čili|to znamená|to je)(?!\p{L})/u,
  lexicon: lexiconData,
  signals: signalData,
  wordings: wordingsData,
};
