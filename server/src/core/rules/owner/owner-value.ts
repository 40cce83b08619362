import type { Surroundings } from '../../analysis/index.ts';
import { type ContentNode, entryOf, type Node, resolved } from '../../syntax/index.ts';
import type { NamedFacts, RoleFacts, UnitFacts, Workspace } from '../../workspace/index.ts';
import { type PersonName, personIn } from './person-name.ts';
import { equals, type Phrase, startsWith, wordsOf } from './phrases.ts';
import { PLACEHOLDER_SIGNS, PLACEHOLDERS } from './placeholder-words.ts';
import { isEmpty, isPast, namedNode, needsOwn, type OwnerPlace, placesIn } from './places.ts';
import { isBodyWord, isPostWord } from './post-words.ts';
import { isSlug, severalPosts } from './several-posts.ts';
import { VAGUE_OWNERS } from './vague-words.ts';

/**
 * What an owner-like value is. Each value is exactly one of these, so each mistake has exactly one rule: the one named
 * as the value of `is`. (Document model, section 6, "One mistake, one finding".)
 */
export type OwnerValue =
  /** A post of the register. */
  | { readonly is: 'role'; readonly role: RoleFacts }
  | { readonly is: 'missing' }
  | { readonly is: 'inherit' }
  /** A map without a post; `holder` is the name of a person it may give. */
  | { readonly is: 'role-missing'; readonly holder: string | undefined }
  | { readonly is: 'placeholder'; readonly text: string }
  | { readonly is: 'vague'; readonly text: string }
  /** `posts` as written; a list of one or none is a list all the same. */
  | { readonly is: 'collective'; readonly text: string; readonly posts: readonly string[] }
  | { readonly is: 'multiple-accountable'; readonly text: string; readonly posts: readonly string[] }
  | { readonly is: 'collegial-body'; readonly text: string; readonly body: NamedFacts | undefined }
  | { readonly is: 'external'; readonly text: string; readonly organisation: NamedFacts | undefined }
  | { readonly is: 'person-only'; readonly text: string; readonly person: PersonName }
  /** Looks like an id, but no post has it; a unit may. */
  | { readonly is: 'unknown-role'; readonly text: string; readonly unit: UnitFacts | undefined }
  | { readonly is: 'free-text'; readonly text: string }
  /** A number, or anything while there is no register to compare with: not for us to judge. */
  | { readonly is: 'unjudged' };

/** A value of one sort, where it stands. */
export interface FoundValue<Is extends OwnerValue['is']> {
  readonly place: OwnerPlace;
  readonly value: Extract<OwnerValue, { is: Is }>;
  /** As written; an alias stays one. */
  readonly node: Node;
}

/** All values of one sort in a document, in reading order, those of ended units and posts left out. */
export function valuesThatAre<Is extends OwnerValue['is']>(is: Is, around: Surroundings): readonly FoundValue<Is>[] {
  return around
    .once(judgedValues)
    .flatMap(({ place, value, node }) => (isOf(is, value) ? [{ place, value, node }] : []));
}

/** Every owner-like value with what it is: judged once, shared by all rules. */
function judgedValues(around: Surroundings): readonly { place: OwnerPlace; value: OwnerValue; node: Node }[] {
  return around.once(placesIn).flatMap((place) => {
    const node = place.named?.value ?? place.entry?.value;
    if (!node || isPast(place.holder, around.today)) return [];
    return [{ place, value: ownerValue(place, around.workspace), node }];
  });
}

/** The one function that decides which rule an owner-like value belongs to. */
export function ownerValue(place: OwnerPlace, workspace: Workspace): OwnerValue {
  if (place.long && isEmpty(place.named)) return { is: 'role-missing', holder: holderName(place) };
  const node = namedNode(place);
  if (!node || (isEmpty(place.named) && node.type === 'scalar')) return { is: 'missing' };
  switch (node.type) {
    case 'mapping':
      return { is: 'unjudged' };
    case 'sequence':
      return several(place, postsIn(node));
    case 'scalar':
      return typeof node.value === 'string' ? textValue(place, node.text.trim(), workspace) : { is: 'unjudged' };
  }
}

function isOf<Is extends OwnerValue['is']>(is: Is, value: OwnerValue): value is Extract<OwnerValue, { is: Is }> {
  return value.is === is;
}

function textValue(place: OwnerPlace, text: string, workspace: Workspace): OwnerValue {
  const role = workspace.role(text);
  if (role) return { is: 'role', role };
  if (text === 'inherit' && place.duty === 'owner' && !place.long) return { is: 'inherit' };
  const words = wordsOf(text);
  const inPhrase = phraseTest(text, words);
  if (PLACEHOLDER_SIGNS.test(text) || PLACEHOLDERS.some(inPhrase)) return { is: 'placeholder', text };
  const known = knownName(text, words, workspace);
  if (known) return known;
  if (VAGUE_OWNERS.some(inPhrase)) return { is: 'vague', text };
  const register = registerWords(workspace);
  const posts = severalPosts(text, (part) => isRegistered(part, workspace) || personIn(part, register) !== undefined);
  if (posts.length > 0 && !isPersonWithPost(text, register)) return several(place, posts);
  if (isBodyName(words)) return { is: 'collegial-body', text, body: undefined };
  if (LEGAL_FORM.test(text)) return { is: 'external', text, organisation: undefined };
  const person = personIn(text, register);
  if (person) return { is: 'person-only', text, person };
  if (!workspace.office) return { is: 'unjudged' };
  return isSlug(text) ? { is: 'unknown-role', text, unit: workspace.unit(text) } : { is: 'free-text', text };
}

/** An id may hold any word (`staff-trainer`), so only as a whole is it a phrase of the lexicon; a text may begin with one. */
function phraseTest(text: string, words: readonly string[]): (phrase: Phrase) => boolean {
  return isSlug(text) ? (phrase) => equals(words, phrase) : (phrase) => startsWith(words, phrase);
}

/** What the register itself says of a text. A title of a post or unit is no id, whatever words it is made of. */
function knownName(text: string, words: readonly string[], workspace: Workspace): OwnerValue | undefined {
  const { office } = workspace;
  if (!office) return undefined;
  const isCalled = (facts: NamedFacts): boolean => facts.id === text || hasName(facts, words);
  const body = office.bodies.find(isCalled);
  if (body) return { is: 'collegial-body', text, body };
  const organisation = office.externalOrganisations.find(isCalled);
  if (organisation) return { is: 'external', text, organisation };
  const isTitle = [...office.roles, ...office.units].some((facts) => hasName(facts, words));
  return isTitle && !isSlug(text) ? { is: 'free-text', text } : undefined;
}

function several(place: OwnerPlace, posts: readonly string[]): OwnerValue {
  // Where absence is a mistake of its own, an empty list is that absence.
  if (posts.length === 0 && (needsOwn(place) || place.duty === 'accountable')) return { is: 'missing' };
  const is = place.duty === 'accountable' && posts.length > 1 ? 'multiple-accountable' : 'collective';
  return { is, text: posts.join(', '), posts };
}

function postsIn(node: ContentNode): readonly string[] {
  const items = node.type === 'sequence' ? node.items.map(resolved) : [];
  return items.flatMap((item) => {
    const named = item?.type === 'mapping' ? resolved(entryOf(item, 'role')?.value) : item;
    return named?.type === 'scalar' && named.value !== null ? [named.text.trim()] : [];
  });
}

function holderName(place: OwnerPlace): string | undefined {
  const node = resolved(entryOf(place.long, 'holder')?.value);
  return node?.type === 'scalar' && node.value !== null && node.text.trim() !== '' ? node.text.trim() : undefined;
}

/** `Jana Malá, vedoucí matriky` is one person with her post, not two owners. */
function isPersonWithPost(text: string, register: (word: string) => boolean): boolean {
  return (personIn(text, register)?.rest ?? '') !== '';
}

function isRegistered(text: string, workspace: Workspace): boolean {
  const { office } = workspace;
  if (!office) return false;
  const words = wordsOf(text);
  const all = [...office.roles, ...office.units, ...office.bodies, ...office.externalOrganisations];
  return all.some((facts) => facts.id === text || hasName(facts, words));
}

function hasName(facts: NamedFacts, words: readonly string[]): boolean {
  const text = words.join(' ');
  return text !== '' && facts.names.some((name) => wordsOf(name).join(' ') === text);
}

/** Words that titles and names of the register are made of: no one is called like that. */
function registerWords({ office }: Workspace): (word: string) => boolean {
  const words = new Set(
    [...(office?.roles ?? []), ...(office?.units ?? [])].flatMap(({ names }) => names.flatMap(wordsOf)),
  );
  return (word) => words.has(word);
}

/** `Rada města`, `finanční výbor`, `town council`, `board of directors`; not `clerk to the council` or `tajemník komise`. */
function isBodyName(words: readonly string[]): boolean {
  const at = words.findIndex(isBodyWord);
  if (at < 0 || at > 3) return false;
  const before = words.slice(0, at);
  const after = words[at + 1];
  if (before.some((word) => isPostWord(word) || /^(?:of|to|for|at|in)$/.test(word))) return false;
  const isEnglish = /^(?:council|committee|board|commission|assembly|cabinet|panel|parliament)$/.test(words[at] ?? '');
  return isEnglish ? after === undefined || /^(?:of|for|on|in|and|or)$/.test(after) : at <= 1;
}

/** Legal forms that follow the name of a firm or society: `Helpdesk s.r.o.`, `Pomoc sp. z o.o.`, `Quiet Steps Ltd`. */
const LEGAL_FORM =
  /[\p{L}\p{N}"'”.)][\s,]+(?:(?:spol\.?\s*)?s\.?\s*r\.\s*o\.?|sp\.?\s*z\s*o\.?\s*o\.?|sp\.\s*[jkp]\.|a\.\s*s\.|s\.\s*a\.|k\.\s*s\.|z\.\s*s\.|z\.\s*[úu]\.|o\.\s*p\.\s*s\.|s\.\s*p\.|ltd\.?|limited|llc|inc\.?|plc|gmbh)(?=$|[\s,;)])/iu;
