import { integer, type OptionValues } from '../../analysis/index.ts';
import { frequencyDays, KINDS, type Kind } from '../../model/index.ts';
import { type Envelope, textIn } from './envelope.ts';

/** After how many days each kind is checked again, where the document itself says nothing. */
export const reviewOptions = {
  office: option('office', { en: 'office.yaml', cs: 'office.yaml', pl: 'office.yaml' }),
  clientGroups: option('client-groups', {
    en: 'the list of client groups',
    cs: 'přehled skupin klientů',
    pl: 'wykaz grup klientów',
  }),
  serviceCatalogue: option('service-catalogue', { en: 'the catalogue', cs: 'katalog služeb', pl: 'katalog usług' }),
  serviceCard: option('service-card', { en: 'a service card', cs: 'kartu služby', pl: 'kartę usługi' }),
  standard: option('standard', { en: 'a standard', cs: 'standard', pl: 'standard' }),
  improvementPlan: option('improvement-plan', {
    en: 'an improvement plan',
    cs: 'plán opatření',
    pl: 'plan działań doskonalących',
  }),
  strategy: option('strategy', { en: 'a strategy', cs: 'strategii', pl: 'strategię' }),
  developmentPlan: option('development-plan', {
    en: 'a development plan',
    cs: 'plán rozvoje',
    pl: 'plan rozwoju zawodowego',
  }),
  competencyModel: option('competency-model', {
    en: 'a competency model',
    cs: 'kompetenční model',
    pl: 'model kompetencji',
  }),
  process: option('process', { en: 'a process', cs: 'proces', pl: 'proces' }),
} as const;

/** Days between two reviews of a document: its own `reviewEvery`, else the office's for its kind; undefined where nobody asks for reviews. */
export function reviewDays(envelope: Envelope, options: OptionValues<typeof reviewOptions>): number | undefined {
  const own = textIn(envelope, 'reviewEvery');
  if (own !== undefined) return frequencyDays(own) || undefined;
  const name = envelope.kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return isOption(name) ? options[name] : undefined;
}

/** True for documents that somebody has to look through from time to time; surveys have waves instead. */
export function needsReview(envelope: Envelope): boolean {
  return KINDS[envelope.kind].reviewEvery !== undefined || textIn(envelope, 'reviewEvery') !== undefined;
}

function isOption(name: string): name is keyof typeof reviewOptions {
  return Object.hasOwn(reviewOptions, name);
}

function option(kind: Kind, words: { readonly en: string; readonly cs: string; readonly pl: string }) {
  const every = frequencyDays(KINDS[kind].reviewEvery ?? '');
  if (every === undefined) throw new Error(`${kind} has no review`);
  return integer({
    default: every,
    min: 1,
    description: {
      en: `Days after which ${words.en} is checked again, unless reviewEvery in it says otherwise`,
      cs: `Po kolika dnech znovu zkontrolovat ${words.cs}, pokud pole reviewEvery neříká jinak`,
      pl: `Po ilu dniach ponownie sprawdzić ${words.pl}, jeśli pole reviewEvery nie mówi inaczej`,
    },
  });
}
