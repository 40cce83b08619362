import {
  editsFor,
  entryOf,
  type MappingNode,
  type Node,
  parse,
  type YamlEdit,
} from '../../server/src/core/syntax/index.ts';
import { applyEdits } from '../../server/src/core/text/index.ts';

/** The languages the example office writes in. */
export const LANGUAGES = ['cs', 'pl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A document as an office of one language would have written it: each text that has translations stands alone. */
export function inOneLanguage(text: string, language: Language): string {
  const tree = parse(text);
  const edits: YamlEdit[] = [];
  const look = (node: Node | undefined): void => {
    if (node?.type === 'sequence') for (const item of node.items) look(item);
    if (node?.type !== 'mapping') return;
    for (const { key, value } of node.entries) {
      const own = value?.type === 'mapping' && isText(value) ? entryOf(value, language)?.value : undefined;
      if (value && own?.type === 'scalar') edits.push({ op: 'set', node: value, value: own.text });
      else if (value?.type === 'sequence' && key.text === 'language')
        edits.push({ op: 'set', node: value, value: language });
      else look(value);
    }
  };
  look(tree.root);
  return applyEdits(text, editsFor(tree, edits));
}

function isText({ entries }: MappingNode): boolean {
  return entries.length > 0 && entries.every(({ key }) => LANGUAGES.some((language) => language === key.text));
}
