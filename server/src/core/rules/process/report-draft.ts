import type { Surroundings } from '../../analysis/index.ts';
import { frequencyDays, itemsOf } from '../../model/index.ts';
import { freeId, ownerOf as namedOwner, staffText, type Words, type YamlMap } from '../common/writing.ts';
import { indicatorNamed, watchedBy } from './indicators.ts';
import { performersOf, recipientsFor } from './people.ts';

/** Who a first report can be for. */
export type DraftAudience = keyof typeof DRAFTS;

/** A whole report for a process or a strategy, in its own words; its author corrects who gets it and when. */
export function reportDraft(audience: DraftAudience, around: Surroundings): YamlMap {
  const { document, workspace } = around;
  const process = document.as('process');
  const { title, detail, frequency, dueAfter }: Draft = DRAFTS[audience];
  const owner = namedOwner(document);
  const post = workspace.role(owner ?? '');
  const performers = process ? performersOf(process) : [];
  const recipients = recipientsFor(audience, { performers, owner: post }, around);
  const indicators = process ? watchedBy(process, workspace, document) : ofObjectives(around);
  return {
    id: freeId(`${document.id?.slice(0, 50) ?? document.kind ?? 'report'}-${audience}`, document),
    title: staffText(document, title),
    audience,
    ...(recipients.length > 0 && { recipients }),
    ...(indicators.length > 0 && { indicators: indicators.map(({ reference }) => reference) }),
    detail,
    frequency: frequency ?? rhythmOf(indicators.flatMap((one) => one.frequency ?? [])),
    dueAfter,
    ...(post && { owner: post.id }),
  };
}

interface Draft {
  readonly title: Words;
  readonly detail: string;
  /** As often as the data come, when left out. */
  readonly frequency?: string;
  readonly dueAfter: string;
}

const DRAFTS = {
  staff: {
    title: { en: 'Report for the team', cs: 'Zpráva pro tým', pl: 'Sprawozdanie dla zespołu' },
    detail: 'item',
    dueAfter: 'P10D',
  },
  managers: {
    title: { en: 'Report for the heads', cs: 'Zpráva pro vedoucí', pl: 'Sprawozdanie dla kierowników' },
    detail: 'aggregate',
    dueAfter: 'P10D',
  },
  council: {
    title: {
      en: 'Half-year report for the council',
      cs: 'Pololetní zpráva pro zastupitelstvo',
      pl: 'Półroczne sprawozdanie dla rady',
    },
    detail: 'summary',
    frequency: 'ANNUAL_2',
    dueAfter: 'P30D',
  },
} as const satisfies { readonly [audience: string]: Draft };

/** As many indicators as one report shows. */
const AT_MOST = 10;

interface Shown {
  readonly reference: string;
  readonly frequency: string | undefined;
}

/** The indicators by which the objectives of a strategy are measured, each once. */
function ofObjectives({ document, workspace }: Surroundings): readonly Shown[] {
  const listed = document.all('strategyObjective').flatMap(({ indicators }) => itemsOf(indicators));
  const own = listed.flatMap((one): Shown[] => {
    if (one.is === 'value') {
      return [{ reference: one.value, frequency: indicatorNamed(one.value, workspace, document)?.frequency }];
    }
    return one.id ? [{ reference: one.id.value, frequency: one.frequency?.value }] : [];
  });
  return [...new Map(own.map((one) => [one.reference, one])).values()].slice(0, AT_MOST);
}

/** As often as the most frequent data, monthly where nothing says. */
function rhythmOf(frequencies: readonly string[]): string {
  const known = frequencies
    .map((code) => ({ code, days: frequencyDays(code) ?? 0 }))
    .filter(({ days }) => days > 0)
    .sort((a, b) => a.days - b.days);
  return known[0]?.code ?? 'MONTHLY';
}
