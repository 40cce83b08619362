import { type Node, resolved, type ScalarNode } from '../syntax/index.ts';

/** One wording of a text, and the language it is in as far as anything says so. */
export interface Wording {
  readonly node: ScalarNode;
  readonly language: string | undefined;
}

/**
 * The wording in a language, else in the document's first one, else the first there is. A plain text is in the document's
 * first language. Undefined when nothing is written.
 */
export function wordingOf(node: Node | undefined, language: string, source: string | undefined): Wording | undefined {
  const content = resolved(node);
  if (content?.type === 'scalar') return isWritten(content) ? { node: content, language: source } : undefined;
  const wordings = wordingsIn(content);
  return (
    wordings.find((wording) => wording.language === language) ??
    wordings.find((wording) => wording.language === source) ??
    wordings[0]
  );
}

/** All wordings of a map of languages. */
export function wordingsIn(node: Node | undefined): readonly Wording[] {
  const content = resolved(node);
  if (content?.type !== 'mapping') return [];
  return content.entries.flatMap(({ key, value }) => {
    const wording = resolved(value);
    const isLanguage = /^[a-z]{2}(?:-[A-Za-z0-9]+)*$/.test(key.text);
    return isLanguage && wording?.type === 'scalar' && isWritten(wording)
      ? [{ node: wording, language: key.text }]
      : [];
  });
}

function isWritten(node: ScalarNode): boolean {
  return node.value !== null && node.text.trim() !== '';
}
