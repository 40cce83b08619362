import { type At, defineRule, type FixOffer, spanAt, valueOf } from '../../analysis/index.ts';
import { fieldOf, optionsOf, type ScalarType, type SchemaIssue, shapeNameOf } from '../../model/index.ts';
import type { ScalarNode, SequenceNode } from '../../syntax/index.ts';
import { insertion } from '../../text/index.ts';
import { type FormName, formName, meantBy } from './bad-form.ts';
import { type IssueOf, isEmptyValue, issuesFor } from './issue-owner.ts';
import { readNumber } from './read-number.ts';
import { reshape } from './reshape.ts';
import { FORM_HINTS, FOUND, type Found, LIMITS, quoteHint, SHOULD_BE, type Wanted } from './wrong-type-words.ts';

/** A field, or the items of a list field. */
interface Field {
  readonly key: string;
  readonly isItem: boolean;
}

interface Messages {
  otherType: Field & { found: Found; wanted: readonly Wanted[] };
  glued: { text: string; sign: string };
  form: Field & { text: string; form: FormName };
  limit: Field & { keyword: string; limit: number };
  empty: Field;
  emptyItem: Field;
  write: { value: string };
  quote: { text: string };
  reshape: { wanted: string };
  removeItem: { key: string };
  space: { sign: string };
}

export const rule = defineRule<Messages>()({
  id: 'schema/wrong-type',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'Another kind of value than expected',
      why: 'A value of another kind is passed over by everything that reads the document: checks, reports, the website.',
      off: 'There is hardly a reason to: such a value has no effect anywhere.',
      otherType: ({ key, isItem, found, wanted }) =>
        `${isItem ? `An item of “${key}”` : `“${key}”`} should be ${SHOULD_BE.en(wanted)}, but here is ${FOUND.en[found]}.${quoteHint('en', found, wanted)}`,
      glued: ({ text, sign }) =>
        `“${text}” is read as one text. Put a space behind the ${sign === ':' ? 'colon' : 'dash'}.`,
      form: ({ key, isItem, text, form }) =>
        `“${text}” does not fit ${isItem ? 'in the list ' : ''}“${key}”. ${FORM_HINTS.en[form]}`,
      limit: ({ key, keyword, limit }) => `“${key}” ${LIMITS.en(keyword, limit)}.`,
      empty: ({ key, isItem }) =>
        isItem
          ? `An item of “${key}” is empty. Fill it in, or remove it.`
          : `Nothing stands in “${key}”. Fill it in, or remove the field.`,
      emptyItem: ({ key }) => `Nothing stands behind the dash in “${key}”. Fill the item in, or remove the dash.`,
      write: ({ value }) => `Write ${value}`,
      quote: ({ text }) => `Write "${text}" in quotation marks`,
      reshape: ({ wanted }) => (wanted === 'array' ? 'Make it a list' : 'Put it in its field'),
      removeItem: ({ key }) => `Remove the empty item of “${key}”`,
      space: ({ sign }) => `Put a space behind “${sign}”`,
    },
    cs: {
      title: 'Jiný druh hodnoty, než se čeká',
      why: 'Hodnotu jiného druhu přeskočí vše, co dokument čte: kontroly, přehledy i web.',
      off: 'Sotva k tomu najdete důvod: taková hodnota se nikde neprojeví.',
      otherType: ({ key, isItem, found, wanted }) =>
        `${isItem ? `Položka seznamu „${key}“` : `Pole „${key}“`} má být ${SHOULD_BE.cs(wanted)}, ale je tu ${FOUND.cs[found]}.${quoteHint('cs', found, wanted)}`,
      glued: ({ text, sign }) =>
        `„${text}“ se čte jako jeden text. Vložte mezeru za ${sign === ':' ? 'dvojtečku' : 'pomlčku'}.`,
      form: ({ key, isItem, text, form }) =>
        `„${text}“ se nehodí do ${isItem ? 'seznamu' : 'pole'} „${key}“. ${FORM_HINTS.cs[form]}`,
      limit: ({ key, keyword, limit }) => `Pole „${key}“ ${LIMITS.cs(keyword, limit)}.`,
      empty: ({ key, isItem }) =>
        isItem
          ? `Položka seznamu „${key}“ je prázdná. Vyplňte ji, nebo ji odstraňte.`
          : `Pole „${key}“ je prázdné. Vyplňte ho, nebo ho odstraňte.`,
      emptyItem: ({ key }) => `Za pomlčkou v seznamu „${key}“ nic není. Vyplňte položku, nebo pomlčku odstraňte.`,
      write: ({ value }) => `Napsat ${value}`,
      quote: ({ text }) => `Napsat v uvozovkách "${text}"`,
      reshape: ({ wanted }) => (wanted === 'array' ? 'Udělat z toho seznam' : 'Dát hodnotu do jejího pole'),
      removeItem: ({ key }) => `Odstranit prázdnou položku seznamu „${key}“`,
      space: ({ sign }) => `Vložit mezeru za „${sign}“`,
    },
    pl: {
      title: 'Inny rodzaj wartości, niż trzeba',
      why: 'Wartość innego rodzaju pominie wszystko, co czyta dokument: kontrole, raporty i strona internetowa.',
      off: 'Trudno o powód: taka wartość nigdzie nie działa.',
      otherType: ({ key, isItem, found, wanted }) =>
        `${isItem ? `Na liście „${key}” oczekiwana pozycja` : `W polu „${key}” oczekiwana wartość`} to ${SHOULD_BE.pl(wanted)}, a jest tu ${FOUND.pl[found]}.${quoteHint('pl', found, wanted)}`,
      glued: ({ text, sign }) =>
        `„${text}” zostanie odczytane jako jeden tekst. Wstaw spację po ${sign === ':' ? 'dwukropku' : 'myślniku'}.`,
      form: ({ key, isItem, text, form }) =>
        `„${text}” nie pasuje do ${isItem ? 'listy' : 'pola'} „${key}”. ${FORM_HINTS.pl[form]}`,
      limit: ({ key, keyword, limit }) => `Pole „${key}” ${LIMITS.pl(keyword, limit)}.`,
      empty: ({ key, isItem }) =>
        isItem
          ? `Pozycja listy „${key}” jest pusta. Wypełnij ją albo usuń.`
          : `Pole „${key}” jest puste. Wypełnij je albo usuń.`,
      emptyItem: ({ key }) => `Po myślniku na liście „${key}” nic nie ma. Wypełnij pozycję albo usuń myślnik.`,
      write: ({ value }) => `Wpisz ${value}`,
      quote: ({ text }) => `Wpisz w cudzysłowie "${text}"`,
      reshape: ({ wanted }) => (wanted === 'array' ? 'Zrób z tego listę' : 'Wpisz wartość do właściwego pola'),
      removeItem: ({ key }) => `Usuń pustą pozycję listy „${key}”`,
      space: ({ sign }) => `Wstaw spację po „${sign}”`,
    },
  },
  check(context) {
    for (const issue of issuesFor('schema/wrong-type', context)) {
      const field: Field = { key: issue.key, isItem: issue.entry === undefined };
      switch (issue.issue) {
        case 'empty-item':
          context.report({
            at: atItem(issue),
            message: 'emptyItem',
            args: { ...field },
            fixes: [removal(issue, field)],
          });
          break;
        case 'range': {
          const { node, keyword, limit } = issue;
          if (isEmptyValue(node)) context.report({ at: valueOf(node), message: 'empty', args: { ...field } });
          else context.report({ at: valueOf(node), message: 'limit', args: { ...field, keyword, limit } });
          break;
        }
        case 'pattern':
          if (issue.node.type === 'scalar') context.report(badForm(issue, issue.node, field, context.document.text));
          break;
        case 'type':
        case 'enum':
          context.report(glued(issue, context.document.text) ?? otherType(issue, field, context.document.text));
      }
    }
  },
});

function atItem({ sequence, index }: { readonly sequence: SequenceNode; readonly index: number }): At {
  const item = sequence.items[index];
  return spanAt(item && item.span.end > item.span.start ? item.span : (sequence.itemSpans[index] ?? sequence.span));
}

function removal({ sequence, index }: IssueOf<'empty-item'>, { key }: Field): FixOffer<Messages> {
  return { safety: 'unsafe', title: 'removeItem', args: { key }, edits: [{ op: 'removeItem', sequence, index }] };
}

function badForm(issue: IssueOf<'pattern'>, node: ScalarNode, field: Field, text: string) {
  const definition = optionsOf(issue.type).flatMap((option) => (option.t === 'scalar' ? [option.name] : []))[0];
  const form = formName(definition ?? '', issue.field?.ref !== undefined);
  const fixes = meantBy(form, node.text).map(
    (value): FixOffer<Messages> => ({
      safety: 'unsafe',
      title: 'write',
      args: { value },
      edits: [{ op: 'set', node, value }],
    }),
  );
  // `cs, pl` where one word or a list of words may stand.
  const list = /[,;]/.test(node.text) ? reshape(issue, text) : undefined;
  if (list) fixes.push({ safety: 'unsafe', title: 'reshape', args: { wanted: 'array' }, edits: [list] });
  return { at: valueOf(node), message: 'form', args: { ...field, text: node.text.trim(), form }, fixes } as const;
}

function otherType(issue: IssueOf<'type'> | IssueOf<'enum'>, field: Field, text: string) {
  const args = { ...field, found: foundIn(issue), wanted: wantedBy(issue) };
  return { at: valueOf(issue.node), message: 'otherType', args, fixes: repairs(issue, text) } as const;
}

/** `free:true` where fields belong and `-item` where a list belongs: for YAML a text, for people a slip. */
function glued(issue: IssueOf<'type'> | IssueOf<'enum'>, text: string) {
  const { node } = issue;
  const wanted = wantedBy(issue);
  if (node.type !== 'scalar' || node.style !== 'plain' || issue.issue === 'enum') return undefined;
  const key = wanted.includes('object') ? /^[a-z][A-Za-z0-9]*(?=:[^\s/:])/.exec(node.text)?.[0] : undefined;
  const isField = key !== undefined && fieldOf(shapeNameOf(issue.type) ?? '', key) !== undefined;
  const isItem = wanted.includes('array') && /^-[^\s-]/.test(node.text);
  if (!isField && !isItem) return undefined;
  // Behind a key on the same line neither can stand.
  const before = text.slice(0, node.span.start);
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  if (!/^ *(?:- +)*$/.test(line)) return undefined;
  const sign = isField ? ':' : '-';
  const at = node.span.start + (isField ? key.length + 1 : 1);
  if (!/^[\p{L}\p{N}]/u.test(text.slice(at))) return undefined;
  const edits = [{ op: 'text', edits: [insertion(at, ' ')] }] as const;
  const fixes = [{ safety: 'unsafe', title: 'space', args: { sign }, edits }] as const;
  return { at: valueOf(node), message: 'glued', args: { text: node.text, sign }, fixes } as const;
}

function foundIn({ node }: IssueOf<'type'> | IssueOf<'enum'>): Found {
  if (node.type !== 'scalar') return node.type;
  if (node.value === null || typeof node.value === 'string') return 'text';
  return typeof node.value === 'number' ? 'number' : 'boolean';
}

/** JSON types the schema allows there. */
function wantedBy(issue: IssueOf<'type'> | IssueOf<'enum'>): readonly Wanted[] {
  const names = issue.issue === 'type' ? issue.expected : [...new Set(issue.allowed.map((value) => typeof value))];
  return names.flatMap((name) => WANTED.find((wanted) => wanted === name) ?? []);
}

const WANTED: readonly Wanted[] = ['string', 'number', 'integer', 'boolean', 'array', 'object'];

function repairs(issue: IssueOf<'type'> | IssueOf<'enum'>, text: string): readonly FixOffer<Messages>[] {
  const { node } = issue;
  const scalars = optionsOf(issue.type).flatMap((option) => (option.t === 'scalar' ? [option] : []));
  const rewritten = node.type === 'scalar' ? scalars.flatMap((type) => rewrite(node, type, issue) ?? [])[0] : undefined;
  if (rewritten) return [rewritten];
  if (issue.issue === 'enum') return [];
  const edit = reshape(issue, text);
  if (!edit) return [];
  const wanted = wantedBy(issue).find((name) => name === 'array') ?? 'object';
  return [{ safety: 'unsafe', title: 'reshape', args: { wanted }, edits: [edit] }];
}

/** The same value as the kind of scalar the field wants. Quotation marks and plain words change no meaning. */
function rewrite(node: ScalarNode, type: ScalarType, issue: SchemaIssue): FixOffer<Messages> | undefined {
  const one = (value: string | number | boolean, title: 'write' | 'quote'): FixOffer<Messages> => ({
    safety: 'safe',
    title,
    args: title === 'quote' ? { text: String(value) } : { value: String(value) },
    edits: [{ op: 'set', node, value }],
  });
  switch (type.as) {
    case 'string': {
      if (typeof node.value === 'string' || !PROSE.has(type.name) || CODES.has(issue.key)) return undefined;
      // `schemaVersion: 1` means the only version there is.
      const isVersion = issue.issue === 'enum' && type.values?.length === 1;
      return one(isVersion ? String(type.values?.[0]) : node.text, 'quote');
    }
    case 'number': {
      const reading = typeof node.value === 'string' ? readNumber(node.text) : undefined;
      return reading && !reading.unit && !reading.hasComma ? one(reading.value, 'write') : undefined;
    }
    case 'boolean': {
      const word = node.text.trim().toLowerCase();
      const value = YES.test(word) ? true : NO.test(word) ? false : undefined;
      // Of a field that can only say yes, a no is for a person to think about.
      const isAllowed = value !== undefined && value !== node.value && (type.values?.includes(value) ?? true);
      return isAllowed ? one(value, 'write') : undefined;
    }
    default:
      return undefined;
  }
}

/** Definitions whose texts may look like a number. Ids and codes may not, so quotation marks alone would not help them. */
const PROSE: ReadonlySet<string> = new Set(['string', 'text', 'notes', 'identifier']);

/** Fields whose text has a form of its own, in which no number fits. */
export const CODES: ReadonlySet<string> = new Set([
  'agenda',
  'authentication',
  'features',
  'method',
  'next',
  'replacedBy',
  'replaces',
  'rppActs',
  'rppService',
]);

const YES = /^(?:yes|y|on|true|ano|tak)$/;
const NO = /^(?:no|n|off|false|ne|nie)$/;
