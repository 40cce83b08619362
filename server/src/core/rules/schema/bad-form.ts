import { fold } from './fold.ts';
import { slugOf } from './likely-values.ts';
import { readTime } from './read-time.ts';

/** Forms of texts that have no rule of their own, by the definition in the schemas that asks for them. */
export type FormName = 'id' | 'reference' | 'language' | 'currency' | 'time' | 'other';

export function formName(definition: string, hasReference: boolean): FormName {
  if (hasReference) return 'reference';
  switch (definition) {
    case 'slug':
      return 'id';
    case 'language':
    case 'languages':
      return 'language';
    case 'currency':
      return 'currency';
    case 'timeOfDay':
      return 'time';
    default:
      return 'other';
  }
}

/** What was most likely meant by a text of another form; empty where that cannot be seen. */
export function meantBy(form: FormName, text: string): readonly string[] {
  switch (form) {
    case 'id': {
      const id = slugOf(text);
      return id === undefined ? [] : [id];
    }
    case 'language':
      return LANGUAGES.filter(([, names]) => names.test(fold(text).toLowerCase().trim())).map(([code]) => code);
    case 'currency':
      return CURRENCIES.filter(([, names]) => names.test(fold(text).toLowerCase().trim())).map(([code]) => code);
    case 'time':
      return readTime(text).map(({ time }) => time);
    default:
      return [];
  }
}

const LANGUAGES: readonly (readonly [string, RegExp])[] = [
  ['cs', /^(?:cz|ces|cze|cestina|cesky|czech|czeski|cs[-_]cz)$/],
  ['pl', /^(?:pol|polstina|polsky|polish|polski|pl[-_]pl)$/],
  ['en', /^(?:eng|anglictina|anglicky|english|angielski|en[-_](?:gb|us|en))$/],
  ['uk', /^(?:ua|ukr|ukrajinstina|ukrajinsky|ukrainian|ukrainski)$/],
  ['sk', /^(?:slk|slovencina|slovenstina|slovensky|slovak|slowacki)$/],
  ['de', /^(?:ger|deu|nemcina|nemecky|german|niemiecki)$/],
];

const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ['CZK', /^(?:kc|czk|korun[ay]?|ceska koruna)$/],
  ['PLN', /^(?:zl|pln|zlot[ye]|zlotych)$/],
  ['EUR', /^(?:€|eur|eura?|euro)$/],
];
