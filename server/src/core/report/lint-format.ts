import type { Severity } from '../analysis/index.ts';
import type { Wordings } from '../model/index.ts';
import type { LintReport } from './lint-report.ts';
import type { Paint } from './pretty.ts';
import type { RulePage } from './rule-page.ts';

/** One way to print what `lint` found. */
export interface LintFormat {
  /** For whom it is. */
  readonly help: Wordings;
  /** Who reads it looks for files from the root of the repository, wherever the command ran. */
  readonly namesFromRoot?: true;
  /** Looks at the texts of documents with findings, and not only at the findings. */
  readonly readsTexts?: true;
  print(report: LintReport, context: FormatContext): string;
}

/** What a format may want to know besides the findings. */
export interface FormatContext {
  readonly paint: Paint;
  /** What the command ends with: 0 fine, 1 findings, 2 something could not be read, 3 a rule broke down. */
  readonly exitCode: 0 | 1 | 2 | 3;
  /** The least severity that lets the run fail; undefined when findings never do. */
  readonly failOn: Severity | undefined;
  /** What kept documents from being checked. */
  readonly troubles: readonly Trouble[];
  /** Undefined for findings that are no rule's. */
  describe(rule: string): DescribedRule | undefined;
}

/** What there is to say about a rule, in the reader's language. */
export interface DescribedRule {
  /** What it is born with; a configuration may have changed it. */
  readonly severity: Severity;
  readonly why: string;
  readonly page: RulePage;
}

/** A file that could not be read, or a rule that broke down on it; said in the reader's language. */
export interface Trouble {
  readonly file: string;
  /** The rule that broke down; undefined for a file that could not be read. */
  readonly rule: string | undefined;
  readonly message: string;
}
