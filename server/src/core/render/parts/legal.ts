import { itemsOf, type ListView, type Views } from '../../model/index.ts';
import type { Block, Words } from '../block.ts';
import { bullets, joined, plain } from '../blocks.ts';
import { lawHref } from '../safe-href.ts';
import type { Writer } from '../writer.ts';

/** Laws, each with its provision and title, and a way to its text where one is known. */
export function legalBasis(writer: Writer, field: ListView<Views['legalBasis']> | undefined): readonly Block[] {
  return bullets(
    itemsOf(field).map(({ citation, provision, title, eli, checkedOn }): Words => {
      const name = writer.asWritten(citation);
      const href = eli && lawHref(eli.value);
      const law: Words = href === undefined ? name : [{ is: 'link', href, words: name, span: eli?.node.span }];
      const checked = writer.date(checkedOn);
      return joined([
        law,
        writer.asWritten(provision),
        writer.words(title),
        checked.length === 0 ? [] : [...plain(`${writer.say('checked')} `), ...checked],
      ]);
    }),
  );
}
