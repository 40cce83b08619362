import { stems, wordsIn } from '../common/stems.ts';

/** True for a vision of nothing but superlatives: `Nejlepší úřad v kraji`. Any word that shows something makes it false. */
export function isSlogan(text: string): boolean {
  const words = wordsIn(text);
  return (
    !/\d/.test(text) &&
    words.some(({ word }) => SUPERLATIVES.has(word)) &&
    words.every(({ word }) => SUPERLATIVES.has(word) || GENERIC.has(word))
  );
}

const SUPERLATIVES = stems(
  'best, leading, leader, leaders, first, top, excellent, excellence, modern, modernest, world, class, outstanding, unique',
  'innovative, friendliest, greatest, number, one, finest, exemplary, model, perfect, efficient, dynamic, prestigious',
  'nejlepší*, nejmoderněj*, nejvstřícněj*, nejpřívětivěj*, nejrychlejš*, nejkvalitněj*, špičkov*, špička, špičku, špičkou',
  'jedničk*, moderní*, lídr*, lídrem, vzorov*, excelentn*, excelence, výjimečn*, prestižn*, perfektn*, dokonal*, nadstandardn*',
  'inovativn*, efektivn*, dynamick*, příklad*, první, prvním, vynikaj*, jedinečn*',
  'najleps*, najnowocześniejs*, nowoczesn*, najprzyjaźniejs*, najszybs*, lider*, wiodąc*, wzorow*, wzór, wzorem, doskonał*',
  'innowacyjn*, prestiżow*, numer, jeden, pierwsz*, wyjątkow*, perfekcyjn*, dynamiczn*, efektywn*, najwyższ*, znakomit*',
);

const GENERIC = stems(
  'we, are, is, be, to, will, want, become, being, the, a, an, of, in, and, our, most, office, town, city, municipality',
  'municipal, county, region, country, state, public, service, services, administration, authority, institution, among, all',
  'quality, level, standards, europe, europa, european, by, year, as, an, both, its, kind',
  'úřad*, městsk*, obecní*, krajsk*, město*, města, městem, městě, obec, obce, obcí, kraj, kraje, kraji, region*, zemi, země',
  'republi*, stát*, veřejn*, správ*, služb*, instituc*, organizac*, být, jsme, je, jsou, chceme, budeme, bude, stát, staneme',
  'se, v, ve, na, pro, z, ze, s, do, a, i, mezi, všemi, všech, celé, celém, nejen, náš, naše, roku, rok, kvalit*, úrov*',
  'evrop*, který, která, které, svého, druhu',
  'urząd*, urzęd*, starostw*, miejsk*, gmin*, miast*, powiat*, wojew*, region*, kraj*, państw*, publiczn*, administrac*',
  'usług*, instytucj*, organizacj*, być, jest, jesteśmy, są, chcemy, będziemy, będzie, stać, stanie, się, w, we, na, dla, z',
  'do, i, oraz, wśród, wszystkich, całym, naszym, nasz, nasza, nasze, roku, rok, jakoś*, poziom*, europie, europy, polsce',
  'polski, który, która, które, samorząd*',
);
