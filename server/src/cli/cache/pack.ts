import { contentDigest } from '../../platform/node/content-digest.ts';

/** What a pack keeps: facts of a document, what was found in it alone, and what in its office. */
export type RecordKind = 'facts' | 'alone' | 'inOffice';

export interface RecordName {
  readonly kind: RecordKind;
  /** From the root of the office. */
  readonly path: string;
  /** Of the bytes of the document. */
  readonly digest: string;
  /** Names everything else the record follows from; empty for facts, which follow from nothing else. */
  readonly context: string;
}

/** Records of one office, the most recently used first when written. Made by one program only; another one's are not read. */
export interface Pack {
  /** A text without line breaks; undefined when there is none of that name. */
  get(name: RecordName): string | undefined;
  set(name: RecordName, body: string): void;
  /** Something was set. */
  readonly isChanged: boolean;
  /** The records of these paths, no more than a few of each kind for a path. */
  text(paths: ReadonlySet<string>): string;
}

/** Of one path: its latest versions, and what was found in them on some days, in some languages, beside some neighbours. */
const KEPT: { readonly [K in RecordKind]: number } = { facts: 3, alone: 4, inOffice: 4 };

/**
 * Reads a pack. A text that was cut off, changed, made by another program or is no pack at all gives an empty one: what was
 * found then is found again.
 */
export function readPack(text: string | undefined, program: string): Pack {
  const records = new Map<string, string>();
  const end = text?.indexOf('\n') ?? -1;
  if (text !== undefined && end > 0) {
    const body = text.slice(end + 1);
    if (text.slice(0, end) === head(program, body)) fill(records, body);
  }
  const used = new Set<string>();
  let isChanged = false;
  return {
    get: (name) => {
      const key = keyOf(name);
      const body = records.get(key);
      if (body !== undefined) used.add(key);
      return body;
    },
    set: (name, body) => {
      const key = keyOf(name);
      records.set(key, body);
      used.add(key);
      isChanged = true;
    },
    get isChanged() {
      return isChanged;
    },
    text: (paths) => {
      const escaped = new Set([...paths].map(escapedPath));
      const recent = new Set([...used, ...records.keys()]);
      const counts = new Map<string, number>();
      let body = '';
      for (const key of recent) {
        const [kind = '', path = ''] = key.split('\t', 2);
        const count = counts.get(`${kind}\t${path}`) ?? 0;
        if (!isRecordKind(kind) || count >= KEPT[kind] || !escaped.has(path)) continue;
        counts.set(`${kind}\t${path}`, count + 1);
        body += `${key}\t${records.get(key) ?? ''}\n`;
      }
      return `${head(program, body)}\n${body}`;
    },
  };
}

/** The first line stands for all others, so that half a file is none. */
function head(program: string, body: string): string {
  return `okenko-cache 1 ${program} ${contentDigest(body)}`;
}

function keyOf({ kind, path, digest, context }: RecordName): string {
  return `${kind}\t${escapedPath(path)}\t${digest}\t${context}`;
}

/** A path may hold whatever the system allows, line breaks and tabs among it. */
function escapedPath(path: string): string {
  return JSON.stringify(path);
}

function isRecordKind(kind: string): kind is RecordKind {
  return Object.hasOwn(KEPT, kind);
}

/** Lines of four fields and a body. */
function fill(records: Map<string, string>, body: string): void {
  for (let start = 0; start < body.length; ) {
    const end = body.indexOf('\n', start);
    if (end < 0) return;
    let tab = start - 1;
    for (let field = 0; field < 4; field++) tab = body.indexOf('\t', tab + 1);
    if (tab > start && tab < end) records.set(body.slice(start, tab), body.slice(tab + 1, end));
    start = end + 1;
  }
}
