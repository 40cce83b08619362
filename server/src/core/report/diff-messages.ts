import type { Group } from '../diff/index.ts';
import type { Empty } from '../l10n/index.ts';

type Headings = { readonly [G in Group]: Empty };

/** Messages of a comparison; the sentences on what a change means stand in `diff-readings.ts`. */
export interface DiffMessages extends Headings {
  title: { office: string };
  titleAll: Empty;
  compared: { base: string; head: string };
  filesOnDisk: Empty;
  counts: { worse: number; check: number; better: number; neutral: number };
  documents: { documents: number };
  nothing: Empty;
  made: { version: string };
  contents: Empty;
  worse: Empty;
  better: Empty;
  check: Empty;
  neutral: Empty;
  added: Empty;
  removed: Empty;
  newDocument: Empty;
  goneDocument: Empty;
  none: Empty;
  yes: Empty;
  no: Empty;
  before: Empty;
  now: Empty;
  raised: Empty;
  lowered: Empty;
  longer: Empty;
  shorter: Empty;
  later: Empty;
  earlier: Empty;
  quoted: { text: string };
  atMost: { value: string };
  atLeast: { value: string };
  aWeek: { hours: string; times: string };
  scale: { formula: string; limit: number };
  inLanguage: { languages: string };
  place: Empty;
  id: Empty;
  readability: Empty;
  findings: Empty;
  longest: { language: string; before: number; after: number };
  newFindings: Empty;
  moreTexts: { n: number };
  cs: Empty;
  pl: Empty;
  en: Empty;
  approvals: Empty;
  approvalMissing: { status: string };
  approvalStale: { status: string; day: string };
  affected: Empty;
  affectedBy: { thing: string; by: string };
  brokenBy: { thing: string; by: string };
  andMore: { n: number };
}
