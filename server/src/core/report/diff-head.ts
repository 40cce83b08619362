import { countEffects, type DiffReport, type RevisionName } from './diff-report.ts';
import { type SayDiff, sayDiff } from './diff-texts.ts';

/** What stands at the beginning of every format. */
export interface DiffHead {
  readonly title: string;
  /** Which versions were compared. */
  readonly compared: string;
  /** How much changed, or that nothing did. */
  readonly summary: readonly string[];
}

/** So many signs of a commit's name tell it from all others of an office. */
const SHORT = 10;

export function diffHead(report: DiffReport): DiffHead {
  const say = sayDiff(report.locale);
  const { documents } = report.diff;
  return {
    title: report.office === undefined ? say('titleAll') : say('title', { office: report.office }),
    compared: say('compared', { base: revision(report.base, say), head: revision(report.head, say) }),
    summary:
      documents.length === 0
        ? [say('nothing')]
        : [say('documents', { documents: documents.length }), say('counts', countEffects(report))],
  };
}

function revision({ name, commit }: RevisionName, say: SayDiff): string {
  if (name === undefined || commit === undefined) return say('filesOnDisk');
  const short = commit.slice(0, SHORT);
  return commit.startsWith(name) ? short : `${name} (${short})`;
}
