import type { Elsewhere, Finding } from '../../server/src/core/analysis/index.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import { type ElsewhereWish, elsewhereEdits, elsewhereText } from '../../server/src/core/service/index.ts';
import { applyEdits } from '../../server/src/core/text/index.ts';
import { documentOf, officeOf, TODAY } from './analysis.ts';

/** An office by its files, and the document of it that is checked. */
export interface CheckedOffice {
  readonly text: string;
  readonly files: { readonly [name: string]: string };
  /** `example.yaml` when left out. */
  readonly name: string | undefined;
}

/** The text of another file after the first offer of the findings that is about it, or about a file that is not there yet. */
export function mendedElsewhere(
  findings: readonly Finding[],
  { text, files, name = 'example.yaml' }: CheckedOffice,
  file: string,
): string {
  const workspace = officeOf({ ...files, [name]: text });
  const { uri } = documentOf('', file);
  const kept = files[file];
  const isAbout = ({ where }: Elsewhere) =>
    kept === undefined ? where.is === 'new' : where.is === 'kept' && where.uri === uri;
  for (const { rule: id, elsewhere = [] } of findings) {
    const rule = RULES.find((one) => one.id === id);
    const offer = elsewhere.find(isAbout);
    if (!rule || !offer) continue;
    const wish: ElsewhereWish = { offer, rule, workspace, today: TODAY };
    if (offer.where.is === 'new') {
      const { kind, id, title } = offer.where;
      return elsewhereText(wish, { uri, wanted: { kind, id, title }, locale: 'en' });
    }
    const found = elsewhereEdits(wish, uri, kept);
    if (found.is === 'refused') throw new Error(`${id} does not write into ${file}: ${found.reason}`);
    return applyEdits(kept ?? '', found.edits);
  }
  throw new Error(`nothing is offered in ${file}`);
}
