import type { OfficeDocument } from '../model/index.ts';
import type { Span } from '../text/index.ts';
import type { ProsePlace } from './prose.ts';
import type { ProseFinding } from './textlint-run.ts';

/**
 * What the language rules found in the texts of one version of a document, so that in the next version only texts that
 * differ are read again. One memory serves one document and one set of rules with their options.
 */
export class ProseMemory {
  #known = new Map<string, readonly ProseFinding[]>();
  #office: string | undefined;

  /**
   * Parts the places into those whose findings are known, wherever they stand now, and those that must be read. `office` is
   * the key of the office's vocabulary: when its words change, nothing is known any more.
   */
  recall(document: OfficeDocument, places: readonly ProsePlace[], office: string | undefined): Recalled {
    if (office !== this.#office) this.#known = new Map();
    this.#office = office;
    const unread: ProsePlace[] = [];
    const findings: ProseFinding[] = [];
    const keys = new Map<ProsePlace, string>();
    for (const place of places) {
      const key = keyOf(document, place);
      keys.set(place, key);
      const known = this.#known.get(key);
      if (known) findings.push(...known.map((finding) => moved(finding, place.node.span.start)));
      else unread.push(place);
    }
    return { unread, findings, keys };
  }

  /** Takes in what was found in the unread texts, and forgets all texts that are gone. */
  keep({ unread, keys }: Recalled, found: readonly ProseFinding[]): void {
    if (unread.length === 0 && keys.size === this.#known.size) return;
    const own = byPlace(unread, found);
    const kept = new Map<string, readonly ProseFinding[]>();
    for (const [place, key] of keys) {
      kept.set(
        key,
        this.#known.get(key) ?? (own.get(place) ?? []).map((finding) => moved(finding, -place.node.span.start)),
      );
    }
    this.#known = kept;
  }
}

export interface Recalled {
  readonly unread: readonly ProsePlace[];
  readonly findings: readonly ProseFinding[];
  readonly keys: ReadonlyMap<ProsePlace, string>;
}

/** Everything the findings in a text follow from: how it is written, what it says, and what is known of it. */
function keyOf({ text }: OfficeDocument, { node, prose }: ProsePlace): string {
  const source = text.slice(node.span.start, node.span.end);
  // A length says where a text ends, whatever it holds.
  return `${prose?.surroundings} ${node.style} ${node.text.length} ${node.text} ${source}`;
}

/** Places are in reading order and do not overlap, so a finding belongs to the last one that begins before it. */
function byPlace(
  places: readonly ProsePlace[],
  findings: readonly ProseFinding[],
): ReadonlyMap<ProsePlace, readonly ProseFinding[]> {
  const own = new Map<ProsePlace, ProseFinding[]>();
  const sorted = [...findings].sort((a, b) => a.span.start - b.span.start);
  let at = 0;
  for (const finding of sorted) {
    while ((places[at + 1]?.node.span.start ?? Number.POSITIVE_INFINITY) <= finding.span.start) at++;
    const place = places[at];
    if (!place) continue;
    const others = own.get(place);
    if (others) others.push(finding);
    else own.set(place, [finding]);
  }
  return own;
}

function moved(finding: ProseFinding, by: number): ProseFinding {
  const shift = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...finding,
    span: shift(finding.span),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, span: shift(edit.span) })),
    })),
  };
}
