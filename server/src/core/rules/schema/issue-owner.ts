import type { RuleContext, Surroundings } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { optionsOf, type SchemaIssue, scalarOf, shapeNameOf } from '../../model/index.ts';
import type { ContentNode, Entry, ScalarNode } from '../../syntax/index.ts';
import { feeTexts } from '../card/fees.ts';
import { indicatorsOf } from '../indicator/indicators.ts';
import { vagueTargetIn } from '../indicator/vague.ts';
import { readNumber } from './read-number.ts';

/** Rules that speak of what does not fit the schema of a kind. */
export type SchemaRule =
  | 'schema/missing-required'
  | 'schema/unknown-key'
  | 'schema/wrong-type'
  | 'schema/invalid-enum'
  | 'schema/unsupported-version'
  | 'schema/invalid-date'
  | 'schema/unquoted-time'
  | 'schema/unquoted-identifier'
  | 'schema/decimal-comma'
  | 'schema/number-with-unit'
  | 'schema/invalid-duration'
  | 'schema/invalid-contact'
  | 'schema/invalid-organisation-id';

export type IssueOf<Name extends SchemaIssue['issue']> = Extract<SchemaIssue, { readonly issue: Name }>;

/** What the functions below need of a rule's context. */
export type IssueContext = Pick<RuleContext<Empty, Empty>, 'once' | 'covered'>;

/** The issues one rule has to report: those it owns, without those a rule of another family explains better. */
export function issuesFor(rule: SchemaRule, context: IssueContext): readonly SchemaIssue[] {
  return (context.once(issuesByOwner).get(rule) ?? []).filter((issue) => !isLeft(issue, context));
}

function issuesByOwner({ document }: Surroundings): ReadonlyMap<SchemaRule, readonly SchemaIssue[]> {
  const owned = new Map<SchemaRule, SchemaIssue[]>();
  for (const issue of document.schemaIssues) {
    const rule = ownerOf(issue);
    const list = owned.get(rule);
    if (list) list.push(issue);
    else owned.set(rule, [issue]);
  }
  return owned;
}

/** The one function that decides which rule an issue belongs to, so that one mistake gives one finding. */
export function ownerOf(issue: SchemaIssue): SchemaRule {
  switch (issue.issue) {
    case 'missing':
      return 'schema/missing-required';
    case 'unknown-key':
      return splitDecimal(issue) ? 'schema/decimal-comma' : 'schema/unknown-key';
    case 'key-form':
      return 'schema/unknown-key';
    case 'empty-item':
      return 'schema/wrong-type';
    case 'range':
      return isEmptyValue(issue.node) && issue.field?.required && issue.entry
        ? 'schema/missing-required'
        : 'schema/wrong-type';
    case 'enum':
      return ownerOfEnum(issue);
    case 'pattern':
      return ownerOfPattern(issue);
    case 'type':
      return issue.node.type === 'scalar' ? ownerOfScalar(issue, issue.node) : 'schema/wrong-type';
  }
}

/** Rules for texts of one definition that have another form than it wants. */
const BY_DEFINITION: { readonly [definition: string]: SchemaRule } = {
  date: 'schema/invalid-date',
  duration: 'schema/invalid-duration',
  workingDuration: 'schema/invalid-duration',
  phone: 'schema/invalid-contact',
  email: 'schema/invalid-contact',
  dataBox: 'schema/invalid-contact',
  eDelivery: 'schema/invalid-contact',
  ico: 'schema/invalid-organisation-id',
  nip: 'schema/invalid-organisation-id',
  regon: 'schema/invalid-organisation-id',
};

/** How identifiers look that only lack their quotes; a number that looks otherwise has a worse mistake. */
const UNQUOTED: { readonly [definition: string]: RegExp } = {
  identifier: /./,
  phone: /^\+[1-9][0-9]{6,14}$/,
  dataBox: /^[a-z0-9]{7}$/,
  ico: /^[0-9]{1,8}$/,
  nip: /^[0-9]{10}$/,
  regon: /^[0-9]{9}(?:[0-9]{5})?$/,
};

function ownerOfEnum(issue: IssueOf<'enum'>): SchemaRule {
  const { node, key, holders } = issue;
  if (node.type !== 'scalar') return 'schema/wrong-type';
  if (key === 'schemaVersion' && holders.length === 1) {
    return node.value === 1 ? 'schema/wrong-type' : 'schema/unsupported-version';
  }
  if (issue.allowed.every((value) => typeof value === 'boolean')) return 'schema/wrong-type';
  if (typeof node.value === 'string' && issue.allowed.every((value) => typeof value === 'number')) {
    return ownerOfNumberText(node) ?? 'schema/invalid-enum';
  }
  return 'schema/invalid-enum';
}

function ownerOfPattern(issue: IssueOf<'pattern'>): SchemaRule {
  const name = scalarOf(issue.type)?.name ?? '';
  if (name === 'timeOfDay') return isUnquotedTime(issue.node) ? 'schema/unquoted-time' : 'schema/wrong-type';
  return definitionRule(name) ?? 'schema/wrong-type';
}

function ownerOfScalar(issue: IssueOf<'type'>, node: ScalarNode): SchemaRule {
  const options = optionsOf(issue.type);
  if (typeof node.value === 'string') {
    const isNumeric = options.some((option) => option.t === 'scalar' && option.as === 'number');
    const reading = readNumber(node.text);
    if (shapeNameOf(issue.type) === 'money' && reading?.unit?.currency) return 'schema/number-with-unit';
    return (isNumeric ? ownerOfNumberText(node) : undefined) ?? 'schema/wrong-type';
  }
  const name = scalarOf(issue.type)?.name ?? '';
  if (typeof node.value !== 'number') return 'schema/wrong-type';
  if (name === 'timeOfDay') return 'schema/unquoted-time';
  if (Object.hasOwn(UNQUOTED, name) && UNQUOTED[name]?.test(node.text)) return 'schema/unquoted-identifier';
  return definitionRule(name) ?? 'schema/wrong-type';
}

/** `4,34` and `95 %`; undefined for a text that is no number at all, and for a number in quotes. */
function ownerOfNumberText(node: ScalarNode): SchemaRule | undefined {
  const reading = readNumber(node.text);
  if (!reading) return undefined;
  if (reading.unit) return 'schema/number-with-unit';
  return reading.hasComma ? 'schema/decimal-comma' : 'schema/wrong-type';
}

function definitionRule(name: string): SchemaRule | undefined {
  return Object.hasOwn(BY_DEFINITION, name) ? BY_DEFINITION[name] : undefined;
}

/** A time somebody wrote without quotes (document model, section 6): a number, or `H:MM`. */
export function isUnquotedTime(node: ContentNode): node is ScalarNode {
  // Between printed quotes somebody meant to have quoted it.
  const isBare =
    node.type === 'scalar' && node.style === 'plain' && node.span.end - node.span.start === node.text.length;
  if (!isBare) return false;
  return typeof node.value === 'number' || /^\d{1,2}:\d{2}(?::\d{2})?$/.test(node.text);
}

/** A text, list or map with nothing in it. */
export function isEmptyValue(node: ContentNode): boolean {
  switch (node.type) {
    case 'scalar':
      return node.value === null || node.text.trim() === '';
    case 'sequence':
      return node.items.length === 0;
    case 'mapping':
      return node.entries.every(({ value }) => value === undefined) && node.merged.length === 0;
  }
}

/**
 * `{ value: 4,34 }`: in braces a comma ends the value, so that the decimals look like a key of their own.
 * The entry whose number was cut in two; undefined for every other unknown key.
 */
export function splitDecimal(issue: IssueOf<'unknown-key'>): Entry | undefined {
  const { entry, holder } = issue;
  if (!holder.node.flow || entry.value || !/^\d+$/.test(entry.key.text)) return undefined;
  const before = holder.node.entries[holder.node.entries.indexOf(entry) - 1];
  const number = before?.value;
  if (number?.type !== 'scalar' || typeof number.value !== 'number' || !/^[-+]?\d+$/.test(number.text))
    return undefined;
  return entry.key.span.start === number.span.end + 1 ? before : undefined;
}

/** True when a rule made for the case says it better (document model, section 6, "One mistake, one finding"). */
function isLeft(issue: SchemaIssue, { once, covered }: IssueContext): boolean {
  switch (issue.issue) {
    case 'missing':
    case 'range': {
      if (isEmptyTranslation(issue)) return covered('language/missing-translation');
      const isAbsence = ownerOf(issue) === 'schema/missing-required';
      return isAbsence && issue.field?.missing !== undefined && covered(issue.field.missing);
    }
    case 'pattern':
      return issue.field?.ref !== undefined && covered('reference/unresolved');
    case 'type':
      if (issue.node.type === 'sequence') return namesOnePost(issue) && covered('owner/collective');
      return (
        (covered('indicator/vague-target') && once(vagueTargets).has(issue.node)) ||
        (covered('card/fee-incomplete') && once(pricesInWords).has(issue.node))
      );
    default:
      return false;
  }
}

/** `pl: ""`: a text whose translation is still to come. */
function isEmptyTranslation(issue: SchemaIssue): boolean {
  return issue.issue === 'range' && issue.holders.at(-1)?.shape === 'text' && isEmptyValue(issue.node);
}

function vagueTargets({ document }: Surroundings): ReadonlySet<ContentNode> {
  return new Set(indicatorsOf(document).flatMap((indicator) => vagueTargetIn(indicator) ?? []));
}

function pricesInWords({ document }: Surroundings): ReadonlySet<ContentNode> {
  return new Set(feeTexts(document).map(({ node }) => node));
}

/** Fields that name one post have rules for lists and other strange values. */
function namesOnePost(issue: IssueOf<'type'>): boolean {
  const name = scalarOf(issue.type)?.name;
  if (!issue.entry || (name !== 'owner' && name !== 'role')) return false;
  return issue.key !== 'role' || issue.holders.at(-1)?.shape === 'owner';
}
