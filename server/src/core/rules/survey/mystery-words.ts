import { wordList } from '../common/words.ts';

/*
 * Words of criteria that evaluators fill in. Criteria are written for staff and often mix languages, so the lists hold all
 * three.
 */

/** Impressions: two evaluators would write down different things. */
export const IMPRESSIONS = wordList(
  'friendl*, nice, kind, kindly, polite*, courteous*, professional*, helpful*, pleasant*, competent*, empath*, patient',
  'patiently, willing*, warm, warmly, good, attentive*, respectful*, caring, positive, appropriate*, adequate*, interested',
  'impression*, atmosphere, manners',
  'milý, milá, milé, milí, mile, milou, milého, příjemn*, ochotn*, vstřícn*, profesionál*, zdvořil*, slušn*, přátelsk*',
  'laskav*, kompetent*, odborn*, trpěliv*, empati*, sympati*, dobrý, dobrá, dobré, dobře, kvalitn*, pozitivn*, adekvátn*',
  'přiměřen*, pozorn*, kulturn*, zájem, zájmem, dojem, atmosfér*',
  'miły, miła, miłe, mili, miło, uprzejm*, życzliw*, kompetentn*, pomocn*, przyjazn*, przyjaźn*, sympatyczn*, empaty*',
  'cierpliw*, grzeczn*, odpowiedni*, należyt*, dobry, dobra, dobre, dobrze, zaangażowan*, zainteresowan*, profesjonal*',
  'wrażeni*, atmosfer*',
);

/** Acts and things that can be seen, heard or counted. A criterion with one of them may also hold an impression. */
export const OBSERVATIONS = wordList(
  'greet*, smil*, said, say, says, ask, asks, asked, offer*, stood, stand*, introduc*, repeat*, thank*, name, names',
  'eye contact, pick* up, answer*, hand, hands, handed, gave, give, gives, explain*, show, shows, showed, look, looks',
  'looked, wait, waits, waited, listened without, first, read*, wrote, writes, point*, open*, close*, call*, minute*',
  'second*, sign, signs, seat, door, within, before, after, agree*, word, words, sentence',
  'pozdrav*, zdrav*, představ*, usmál*, usmív*, usměv*, zeptal*, zeptá*, nabíd*, vstal*, vstane, podal*, podá*, zopak*',
  'opakov*, řekl*, řekne, říká, poděk*, děkuj*, rozlouč*, oslov*, ukázal*, ukáže, napsal*, napíš*, zvedl*, zvedn*, vyslech*',
  'počkal*, podíval*, otevř*, vysvětl*, uvedl*, uvede, sdělil*, sdělí, oční kontakt, jméno, jménem, první, jako první',
  'do * minut*, větu, slov*, přečet*, zavolal*, přivol*',
  'przywit*, powita*, wita*, przedstawi*, uśmiech*, zapyta*, pyta, zaproponowa*, wstał*, wstaje, podał*, podaje, powtórzy*',
  'powtarza, powiedzia*, mówi, podziękowa*, dziękuj*, pożegna*, odebra*, odbiera, kontakt wzrokowy, wyjaśni*, wskaza*',
  'imię, imieniem, nazwisk*, pierwsz*, zadzwoni*, napisa*, poczeka*, spojrza*, otworzy*, przeczyta*, zdanie, słow*',
);
