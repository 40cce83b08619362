import type { Kind } from '../model/index.ts';
import type { LintReport, Shard } from './lint-report.ts';
import type { RenderedFinding } from './rendered.ts';

/** `lint --format json`, version 1. A contract: fields may be added, none disappears. */
export interface JsonV1 {
  readonly version: 1;
  readonly tool: { readonly name: 'okenko'; readonly version: string };
  /** Of a run with `--shard`; `okenko merge` puts the parts together. */
  readonly shard?: Shard;
  readonly summary: {
    readonly documents: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly hints: number;
  };
  readonly documents: readonly { readonly file: string; readonly kind: Kind | null; readonly id: string | null }[];
  readonly findings: readonly JsonFindingV1[];
}

export interface JsonFindingV1 {
  readonly file: string;
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly message: string;
  /** Why it matters; since 0.1.0. */
  readonly why: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  readonly endLine: number;
  /** Exclusive. */
  readonly endColumn: number;
  readonly path: readonly (string | number)[] | null;
  readonly fix: 'safe' | 'unsafe' | 'none';
  readonly help: string | null;
}

export function jsonV1(report: LintReport): string {
  const document: JsonV1 = {
    version: 1,
    tool: { name: 'okenko', version: report.version },
    ...(report.shard && { shard: report.shard }),
    summary: {
      documents: report.documents.length,
      errors: report.counts.error,
      warnings: report.counts.warning,
      infos: report.counts.info,
      hints: report.counts.hint,
    },
    documents: report.documents.map(({ file, kind, id }) => ({ file, kind: kind ?? null, id: id ?? null })),
    findings: report.documents.flatMap(({ file, findings }) => findings.map((finding) => jsonFinding(file, finding))),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function jsonFinding(file: string, finding: RenderedFinding): JsonFindingV1 {
  return {
    file,
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    why: finding.why,
    line: finding.start.line + 1,
    column: finding.start.character + 1,
    endLine: finding.end.line + 1,
    endColumn: finding.end.character + 1,
    path: finding.path ?? null,
    fix: finding.fixes.some(({ safety }) => safety === 'safe') ? 'safe' : finding.fixes.length > 0 ? 'unsafe' : 'none',
    help: finding.help ?? null,
  };
}
