import type { Range } from 'vscode-languageserver';
import { contentsOf, type DocumentContents } from '../core/digest/index.ts';
import type { Locale } from '../core/l10n/index.ts';
import { OfficeDocument } from '../core/model/index.ts';
import type { Span } from '../core/text/index.ts';
import type { DocumentFacts } from '../core/workspace/index.ts';
import type { OfficeInFull } from './document-place.ts';
import { pathOfUri } from './paths.ts';
import type { Wish } from './pauses.ts';
import type { Session } from './session.ts';
import { rangeOf } from './to-protocol.ts';

/** What the documents of an office hold, and where each piece of it is written. */
export interface OfficeContents {
  readonly contents: readonly DocumentContents[];
  /** Undefined for a span that is not of these contents. */
  rangeOf(span: Span): Range | undefined;
}

interface Known {
  readonly locale: Locale;
  readonly today: string;
  readonly contents: DocumentContents;
  readonly ranges: ReadonlyMap<Span, Range>;
}

/** Milliseconds after which waiting messages come first. */
const SLICE = 10;

/**
 * Reads what the documents of offices hold. Each document is read once for as long as its facts live: in a large office nearly
 * all of them outlive a change.
 */
export class ContentsReader {
  readonly #known = new WeakMap<DocumentFacts, Known>();

  /** Undefined when nobody waits any more. */
  async of(session: Session, office: OfficeInFull, wish: Wish): Promise<OfficeContents | undefined> {
    const found: Known[] = [];
    const { platform } = session;
    let since = platform.now();
    for (const facts of office.workspace.documents()) {
      const known = this.#inKeeping(facts, office) ?? (await this.#read(session, facts, office));
      // A file that went meanwhile holds nothing.
      if (known) found.push(known);
      if (platform.now() - since <= SLICE) continue;
      await platform.nextTurn();
      if (!wish.isWanted()) return undefined;
      since = platform.now();
    }
    const ranges = new Map(found.flatMap((known) => [...known.ranges]));
    return { contents: found.map(({ contents }) => contents), rangeOf: (span) => ranges.get(span) };
  }

  #inKeeping(facts: DocumentFacts, { locale, today }: OfficeInFull): Known | undefined {
    const known = this.#known.get(facts);
    return known?.locale === locale && known.today === today ? known : undefined;
  }

  async #read(session: Session, facts: DocumentFacts, { locale, today }: OfficeInFull): Promise<Known | undefined> {
    const path = pathOfUri(facts.uri);
    const text = await session.textAt(path);
    if (text === undefined) return undefined;
    const document = session.documents.atPath(path)?.ours() ?? new OfficeDocument({ uri: facts.uri, text, version: 0 });
    const contents = contentsOf(document, { locale, today });
    const spans = [...contents.owned, ...contents.indicators].map(({ span }) => span);
    const ranges = new Map(spans.map((span) => [span, rangeOf(document.lines, span)]));
    const known = { locale, today, contents, ranges };
    this.#known.set(facts, known);
    return known;
  }
}
