import type { Locale } from '../../l10n/index.ts';
import { fieldDocs, isKind, type RefTarget } from '../../model/index.ts';
import { type Origin, sortOf, sortsWanted, type Thing } from '../../workspace/index.ts';

/** As many sorts as a sentence can name before it gets tiresome. */
const AT_MOST = 4;

/** The sorts a field wants, as an argument of a message; empty where any document may be named, or too many sorts. */
export function sortsFor(targets: readonly RefTarget[], from: Pick<Origin, 'kind'>): readonly string[] {
  const sorts = [...sortsWanted(targets, from)];
  return sorts.length > AT_MOST ? [] : sorts;
}

/** The sorts of some things, each once, as an argument of a message. */
export function sortsOf(things: readonly Thing[]): readonly string[] {
  return [...new Set(things.map(sortOf))].slice(0, AT_MOST);
}

/** `a survey or a wave`, `průzkum nebo vlna`, `badanie lub fala`. Where there is no sort to name, `a document`. */
export function anyOf(locale: Locale, sorts: readonly string[]): string {
  return joined(locale, sorts, OR[locale]);
}

/** `a survey and a wave`. */
export function allOf(locale: Locale, sorts: readonly string[]): string {
  return joined(locale, sorts, AND[locale]);
}

/** `survey or wave`, for "there is no …". */
export function noneOf(sorts: readonly string[]): string {
  return sorts.map((sort) => sortWord('en', sort)).join(' or ');
}

/** ` (má to být průzkum nebo vlna)`; empty where there is no sort to name. */
export function inBrackets(locale: 'cs' | 'pl', sorts: readonly string[]): string {
  if (sorts.length === 0) return '';
  return ` (${{ cs: 'má to být', pl: 'ma to być' }[locale]} ${anyOf(locale, sorts)})`;
}

/** `survey`, `průzkum`: the name of a sort inside a sentence. */
export function sortWord(locale: Locale, sort: string): string {
  const title = fieldDocs()[isKind(sort) ? sort : (SHAPES[sort] ?? '')]?.title[locale] ?? sort;
  return title.charAt(0).toLowerCase() + title.slice(1);
}

const OR = { en: 'or', cs: 'nebo', pl: 'lub' } as const;
const AND = { en: 'and', cs: 'a', pl: 'i' } as const;
const DOCUMENT = { en: 'document', cs: 'dokument', pl: 'dokument' } as const;

/** The shapes whose titles in the schemas are the names of the sorts. */
const SHAPES: { readonly [sort: string]: string } = {
  role: 'officeRole',
  unit: 'officeUnit',
  body: 'officeBody',
  external: 'officeExternalOrganisation',
  location: 'officeLocation',
  'client-group': 'clientGroup',
  'standard-item': 'standardItem',
  wave: 'surveyWave',
  finding: 'surveyFinding',
  measure: 'planMeasure',
  objective: 'strategyObjective',
  task: 'strategyTask',
  value: 'strategyValue',
  activity: 'developmentActivity',
  competency: 'competency',
  indicator: 'indicator',
  report: 'report',
  channel: 'cardChannel',
  step: 'cardStep',
  eligibility: 'cardEligibility',
  theme: 'catalogueTheme',
  event: 'catalogueEvent',
  need: 'developmentNeed',
  question: 'surveyQuestion',
  criterion: 'surveyCriterion',
};

function joined(locale: Locale, sorts: readonly string[], word: string): string {
  const names = sorts.length === 0 ? [DOCUMENT[locale]] : sorts.map((sort) => sortWord(locale, sort));
  const [last = '', ...before] = (locale === 'en' ? names.map(withArticle) : names).reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} ${word} ${last}`;
}

function withArticle(name: string): string {
  const article = /^[aeiou]/.test(name) && !name.startsWith('un') ? 'an' : 'a';
  return `${article} ${name}`.replace('an other', 'another');
}
