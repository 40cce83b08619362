import type { OfficeDocument } from '../../model/index.ts';
import type { ScalarNode } from '../../syntax/index.ts';
import type { Span } from '../../text/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { mentionsIn } from './mentions.ts';

/** A piece of a document that leads out of it. */
export interface DocumentLink {
  readonly span: Span;
  /** An `https:`, `mailto:` or `tel:` address, or the URI of another document of the office. */
  readonly url: string;
}

/**
 * Where a document leads, in reading order: web addresses (also inside texts), e-mail addresses, phone numbers, legal acts by
 * their ELI, and ids of other documents. Ids of posts and items have no link; their definition is nearer than the file.
 */
export function documentLinks(document: OfficeDocument, workspace: Workspace): readonly DocumentLink[] {
  const links = [
    ...document.texts.flatMap(({ node }) => addressesIn(node)),
    ...[...document.inventory.scalars.values()].flat().flatMap(({ node, key, type }) => {
      if (type.name === 'email') return whole(node, EMAIL.test(node.text) ? `mailto:${node.text}` : undefined);
      if (type.name === 'phone') return whole(node, phoneAddress(node.text));
      if (key === 'eli' && !ADDRESS_START.test(node.text)) return whole(node, eliAddress(node.text));
      return typeof node.value === 'string' ? addressesIn(node) : [];
    }),
    ...mentionsIn(document, workspace).flatMap(({ isClear, isDeclaration, targets: [target], span }) => {
      const leadsOut = isClear && !isDeclaration && target && target.uri !== document.uri;
      return leadsOut && workspace.derived(documentKeys).has(`${target.uri} ${target.sort}`)
        ? [{ span, url: target.uri }]
        : [];
    }),
  ];
  return links
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }, index) => span.end > span.start && links[index - 1]?.span.start !== span.start);
}

const ADDRESS_START = /^https?:\/\//i;
const ADDRESS = /https?:\/\/[^\s<>"'`|\\^{}[\]]+/gi;
const EMAIL = /^[^\s@<>"?&]+@[^\s@<>"?&]+$/;

function whole(node: ScalarNode, url: string | undefined): readonly DocumentLink[] {
  return url === undefined ? [] : [{ span: node.segments.toSource({ start: 0, end: node.text.length }), url }];
}

function addressesIn({ text, segments }: ScalarNode): readonly DocumentLink[] {
  if (!text.includes('://')) return [];
  return [...text.matchAll(ADDRESS)].map(({ 0: found, index: start }) => {
    const url = withoutEnd(found);
    return { span: segments.toSource({ start, end: start + url.length }), url };
  });
}

/** Marks at the end belong to the sentence around, and so does a bracket that was not opened inside. */
function withoutEnd(url: string): string {
  for (let kept = url; ; ) {
    const isOpen = kept.endsWith(')') && kept.split('(').length < kept.split(')').length;
    const next = isOpen ? kept.slice(0, -1) : kept.replace(/[.,;:!?…]+$/, '');
    if (next === kept) return kept;
    kept = next;
  }
}

/** Numbers are written with blanks for the eye; a dialling program wants none. */
function phoneAddress(phone: string): string | undefined {
  const digits = phone.replace(/[\s()/.-]/g, '');
  return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : undefined;
}

/** Who publishes the acts of a European Legislation Identifier that is written without its beginning. */
function eliAddress(written: string): string | undefined {
  const eli = written.startsWith('/') ? written : `/${written}`;
  if (!/^\/eli\/[\w/.-]+$/.test(eli)) return undefined;
  if (eli.startsWith('/eli/cz/')) return `https://www.e-sbirka.cz${eli}`;
  if (/^\/eli\/(?:DU|MP)\//.test(eli)) return `https://eli.gov.pl${eli}`;
  return /^\/eli\/(?:reg|dir|dec)/.test(eli) ? `http://data.europa.eu${eli}` : undefined;
}

/** `uri sort` of every document, to tell a document from what stands in it. */
function documentKeys(workspace: Workspace): ReadonlySet<string> {
  return new Set(workspace.documents().map(({ uri, kind }) => `${uri} ${kind}`));
}
