/** The parts of a SARIF log that tests look at. */
export interface SarifLog {
  readonly runs: readonly {
    readonly columnKind: string;
    readonly invocations: readonly object[];
    readonly tool: { readonly driver: { readonly rules: readonly SarifRule[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly locations: readonly { readonly physicalLocation: object }[];
      readonly partialFingerprints: { readonly primaryLocationLineHash: string };
      readonly suppressions?: readonly object[];
      readonly fixes?: readonly SarifFix[];
    }[];
  }[];
}

export interface SarifRule {
  readonly id: string;
  readonly help?: { readonly text: string; readonly markdown: string };
}

export interface SarifFix {
  readonly properties: { readonly safety: string };
  readonly artifactChanges: readonly { readonly replacements: readonly SarifReplacement[] }[];
}

interface SarifReplacement {
  readonly deletedRegion: {
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
  };
  readonly insertedContent: { readonly text: string };
}

/** A log without the pages of the rules, which change on their own. */
export function withoutHelp(text: string): string {
  const shorten = (key: string, value: unknown) => (key === 'help' && typeof value === 'object' ? '…' : value);
  return `${JSON.stringify(JSON.parse(text, shorten), null, 2)}\n`;
}

/** A text after fixes that do not touch each other. */
export function applied(text: string, fixes: readonly SarifFix[]): string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = (line: number, column: number) => (starts[line - 1] ?? text.length) + column - 1;
  return fixes
    .flatMap(({ artifactChanges }) => artifactChanges.flatMap(({ replacements }) => replacements))
    .map(({ deletedRegion: at, insertedContent }) => ({
      start: offset(at.startLine, at.startColumn),
      end: offset(at.endLine, at.endColumn),
      text: insertedContent.text,
    }))
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, end, text: inserted }) => now.slice(0, start) + inserted + now.slice(end), text);
}
