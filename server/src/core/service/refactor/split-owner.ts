import { entryOf, resolved, type YamlEdit } from '../../syntax/index.ts';
import { besideOwner, knownRole } from './add-responsible.ts';
import { lineEnd } from './lines.ts';
import type { Offer, Refactor } from './refactoring.ts';
import { fieldAt, holdsComment, type Link, linkNamed, type Spot, textOf } from './spot.ts';

/** `owner: A and B`: one owner, and the others among those who do the work. What nobody knows stays as a comment. */
export const splitOwner: Refactor = {
  kind: 'rewrite',
  offer: (spot) => {
    const owner = linkNamed(spot, 'owner');
    const value = owner?.entry.value;
    if (!owner || !value || value.type === 'alias' || value.anchor !== undefined || holdsComment(spot, value))
      return undefined;
    const parts = partsOf(spot, value);
    if (!parts) return undefined;
    if (parts.length > 1) return oneOf(spot, owner, parts);
    return everybody(spot, owner, parts[0] ?? '');
  },
};

type Owner = Link & NonNullable<ReturnType<typeof linkNamed>>;

function oneOf(spot: Spot, owner: Owner, parts: readonly string[]): Offer | undefined {
  const roles = parts.map((part) => knownRole(spot, part));
  const [first, ...others] = [...new Set(roles.flatMap((role) => role ?? []))];
  if (first === undefined) return undefined;
  const hasPlace = fieldAt(spot, owner.path.slice(0, -1), 'responsible') !== undefined;
  const beside = hasPlace ? besideOwner(owner.holder, others) : [];
  if (!beside) return undefined;
  const isWhole = hasPlace && roles.every((role) => role !== undefined);
  const kept: YamlEdit[] = isWhole ? [] : [{ op: 'comment', before: owner.entry.span, text: parts.join(', ') }];
  const edits: YamlEdit[] = [...kept, { op: 'setEntryValue', entry: owner.entry, value: first }, ...beside];
  return { title: 'splitOwner', args: { owner: first, others: hasPlace ? others : [] }, edits };
}

/** "All staff" answers for nothing; the owner of the document is the likeliest to. */
function everybody(spot: Spot, owner: Owner, text: string): Offer | undefined {
  const { root } = spot.document;
  const main = textOf(entryOf(root, 'owner')?.value);
  const role = main === undefined || owner.holder === root ? undefined : knownRole(spot, main);
  if (role === undefined || !EVERYBODY.test(text.trim())) return undefined;
  const edits: YamlEdit[] = [
    { op: 'comment', before: owner.entry.span, text },
    { op: 'setEntryValue', entry: owner.entry, value: role },
  ];
  return { title: 'nameOwner', args: { owner: role, text }, edits };
}

/** Undefined for a list that holds more than names, which would be lost. */
function partsOf({ document }: Spot, value: NonNullable<Owner['node']>): readonly string[] | undefined {
  const content = resolved(value);
  if (content?.type !== 'sequence') return (textOf(content) ?? '').split(AND).filter((part) => part.trim() !== '');
  const names = content.items.flatMap((item) => (item?.type === 'scalar' && !item.anchor ? (textOf(item) ?? []) : []));
  const { end } = content.span;
  // What stands behind the last of several lines is about that owner only.
  const isNoted = !content.flow && document.text.slice(end, lineEnd(document.text, end)).trim() !== '';
  return names.length < content.items.length || isNoted ? undefined : names;
}

const AND = /\s*[,;/+&]\s*|\s+(?:and|a|i|oraz|und)\s+/iu;

const EVERYBODY =
  /^(?:all (?:staff|employees|clerks|units|departments|of us)|every(?:body|one)|(?:the )?whole (?:office|town hall)|všichni(?: zaměstnanci| úředníci)?|celý úřad|každý(?: zaměstnanec)?|wszyscy(?: pracownicy| urzędnicy)?|cały urząd|każdy(?: pracownik)?)$/iu;
