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
  const measured = process ? watchedBy(process, workspace, document) : ofObjectives(around);
  const indicators = measured.length > 0 ? measured : ofReports(around);
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

/** The indicators by which the objectives of a strategy are measured. */
function ofObjectives(around: Surroundings): readonly Shown[] {
  const listed = around.document.all('strategyObjective').flatMap(({ indicators }) => itemsOf(indicators));
  return shown(
    listed.flatMap((one) => (one.is === 'value' ? [one.value] : one.id ? [one.id.value] : [])),
    around,
  );
}

/** What the reports tell that there are already. */
function ofReports(around: Surroundings): readonly Shown[] {
  const listed = around.document.all('report').flatMap(({ indicators }) => itemsOf(indicators));
  return shown(
    listed.map(({ value }) => value),
    around,
  );
}

function shown(references: readonly string[], { document, workspace }: Surroundings): readonly Shown[] {
  return [...new Set(references)].slice(0, AT_MOST).map((reference) => {
    return { reference, frequency: indicatorNamed(reference, workspace, document)?.frequency };
  });
}

/** As often as the most frequent data, monthly where nothing says. */
function rhythmOf(frequencies: readonly string[]): string {
  const known = frequencies
    .map((code) => ({ code, days: frequencyDays(code) ?? 0 }))
    .filter(({ days }) => days > 0)
    .sort((a, b) => a.days - b.days);
  return known[0]?.code ?? 'MONTHLY';
}
