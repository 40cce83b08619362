import type { Surroundings } from '../../analysis/index.ts';
import type { Workspace } from '../../workspace/index.ts';

/** Methods that are only arranged when a survey or study is named. */
export const SURVEY_METHODS: readonly string[] = ['satisfaction-survey', 'mystery-client'];

/** One way of checking a promise, to offer. */
type Way = { readonly method: string; readonly frequency: string };

/** One way of checking as it may stand under `monitoring`. */
export type ArrangedWay = Way | (Way & { readonly survey: string });

/** How promises of an area are usually checked, the usual way first. */
const WAYS: { readonly [area: string]: readonly Way[] } = {
  telephone: [
    { method: 'mystery-client', frequency: 'ANNUAL_2' },
    { method: 'hard-indicators', frequency: 'QUARTERLY' },
  ],
  'personal-contact': [
    { method: 'mystery-client', frequency: 'ANNUAL_2' },
    { method: 'satisfaction-survey', frequency: 'ANNUAL' },
  ],
  written: [
    { method: 'satisfaction-survey', frequency: 'ANNUAL' },
    { method: 'hard-indicators', frequency: 'QUARTERLY' },
  ],
  electronic: [
    { method: 'timeliness-monitoring', frequency: 'QUARTERLY' },
    { method: 'mystery-client', frequency: 'ANNUAL_2' },
  ],
  environment: [{ method: 'environment-audit', frequency: 'ANNUAL' }],
  'difficult-situations': [
    { method: 'mystery-client', frequency: 'ANNUAL_2' },
    { method: 'staff-appraisal', frequency: 'ANNUAL' },
  ],
  'internal-client': [
    { method: 'satisfaction-survey', frequency: 'ANNUAL' },
    { method: 'hard-indicators', frequency: 'QUARTERLY' },
  ],
  timeliness: [{ method: 'timeliness-monitoring', frequency: 'QUARTERLY' }],
  complaints: [{ method: 'hard-indicators', frequency: 'QUARTERLY' }],
};

const ANY: readonly Way[] = [
  { method: 'satisfaction-survey', frequency: 'ANNUAL' },
  { method: 'mystery-client', frequency: 'ANNUAL_2' },
];

/**
 * Entries for `monitoring` that fit an area, each with the survey that does it where the office has one. Those that wait for
 * a survey nobody has prepared come last.
 */
export function waysToCheck(area: string | undefined, { workspace }: Surroundings): readonly ArrangedWay[] {
  const ways = ((area === undefined ? undefined : WAYS[area]) ?? ANY).map(({ method, frequency }): ArrangedWay => {
    const [survey] = surveysFor(method, area, workspace);
    return { method, ...(survey !== undefined && { survey }), frequency };
  });
  const isArranged = (way: ArrangedWay) => 'survey' in way || !SURVEY_METHODS.includes(way.method);
  return [...ways.filter(isArranged), ...ways.filter((way) => !isArranged(way))];
}

/** Ids of surveys that check by a method, those made for the area first. Empty for methods that need none. */
export function surveysFor(method: string, area: string | undefined, workspace: Workspace): readonly string[] {
  return typesFor(method, area).flatMap((type) => workspace.keyed(surveysByType, type) ?? []);
}

function typesFor(method: string, area: string | undefined): readonly string[] {
  switch (method) {
    case 'satisfaction-survey':
      return area === 'internal-client' ? ['internal-client-survey'] : ['satisfaction', 'csi', 'nps', 'ces'];
    case 'mystery-client': {
      const first =
        area === 'telephone' ? 'mystery-call' : BY_LETTER.has(area ?? '') ? 'mystery-mail' : 'mystery-visit';
      return [first, ...MYSTERY.filter((type) => type !== first)];
    }
    case 'environment-audit':
      return ['environment-audit'];
    default:
      return [];
  }
}

const MYSTERY = ['mystery-visit', 'mystery-call', 'mystery-mail'];
const BY_LETTER: ReadonlySet<string> = new Set(['written', 'electronic']);

/** Ids of the surveys people still work with, by their instrument. */
function surveysByType(workspace: Workspace): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, type, status } of workspace.documents('survey')) {
    if (id === undefined || type === undefined || status === 'superseded' || status === 'withdrawn') continue;
    const alike = found.get(type);
    if (alike) alike.push(id);
    else found.set(type, [id]);
  }
  return found;
}
