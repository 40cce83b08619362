import {
  type ContentNode,
  type Entry,
  entryOf,
  type MappingNode,
  MISPLACING,
  type Node,
  nodeAt,
  type Path,
  resolved,
  type SequenceNode,
  type SyntaxTree,
  toData,
} from '../syntax/index.ts';
import type { Span } from '../text/index.ts';
import * as validators from './generated/validators.js';
import { isHalfRead } from './half-read.ts';
import type { Kind } from './kinds.ts';
import {
  fieldOf,
  type Holder,
  pathOfPointer,
  type SchemaPlace,
  scalarOf,
  schemaPlace,
  shapeNameOf,
} from './schema-place.ts';
import type { SchemaError, Validator } from './validator.ts';
import { pathOf } from './view.ts';
import type { Inventory } from './walk.ts';

/** One mistake against the schema of the document's kind, at the narrowest place that shows it. */
export type SchemaIssue = SchemaPlace &
  (
    | {
        /** A required field is not there (`entry` undefined) or has no value; `key`, `field` and `type` are its own. */
        readonly issue: 'missing';
        readonly holder: Holder;
      }
    | {
        /** The schema knows no such key in `holder`. */
        readonly issue: 'unknown-key';
        readonly entry: Entry;
        readonly holder: Holder;
      }
    | {
        /** A key of a map that holds one entry per name, whose name has the wrong form. */
        readonly issue: 'key-form';
        readonly entry: Entry;
      }
    | { readonly issue: 'empty-item'; readonly sequence: SequenceNode; readonly index: number }
    | { readonly issue: 'enum'; readonly node: ContentNode; readonly allowed: readonly (string | number | boolean)[] }
    | {
        /** Another kind of value than the schema wants; `expected` holds JSON types. */
        readonly issue: 'type';
        readonly node: ContentNode;
        readonly expected: readonly string[];
      }
    | { readonly issue: 'pattern'; readonly node: ContentNode; readonly pattern: string }
    | { readonly issue: 'range'; readonly node: ContentNode; readonly keyword: string; readonly limit: number }
  );

const BY_KIND: { readonly [K in Kind]: Validator } = {
  office: validators.office,
  'client-groups': validators.clientGroups,
  'service-catalogue': validators.serviceCatalogue,
  'service-card': validators.serviceCard,
  standard: validators.standard,
  survey: validators.survey,
  'improvement-plan': validators.improvementPlan,
  strategy: validators.strategy,
  'development-plan': validators.developmentPlan,
  'competency-model': validators.competencyModel,
  process: validators.process,
};

/**
 * What the schema of a document's kind has to say, in reading order; nothing for an unknown kind or a text that is no
 * mapping. Where the text could not be read as YAML, what follows only from that is left out.
 */
export function schemaIssues(document: {
  readonly kind: Kind | undefined;
  readonly root: MappingNode | undefined;
  readonly tree: SyntaxTree;
  readonly inventory: Pick<Inventory, 'shapes'>;
}): readonly SchemaIssue[] {
  const { kind, root, tree } = document;
  if (!kind || !root) return [];
  const validate = BY_KIND[kind];
  const errors = validate(toData(root)) ? [] : (validate.errors ?? []);
  const empty = emptyUnknownKeys(kind, root, document.inventory);
  if (errors.length === 0 && empty.length === 0) return [];
  const issues = new Map<string, SchemaIssue>();
  const find = entryFinder();
  for (const found of [...errors.map((error) => issueOf(error, kind, root, find)), ...empty]) {
    if (!found || followsFromProblem(found, tree)) continue;
    // One finding per place: the first complaint about a node is the one about its shape, others follow from it.
    const place = placeOf(found);
    if (!issues.has(place)) issues.set(place, found);
  }
  return [...issues.values()].sort((a, b) => spanOfIssue(a).start - spanOfIssue(b).start);
}

type FindEntry = (node: Node | undefined, key: string) => Entry | undefined;

/** As `entryOf`, but thousands of complaints about one mapping do not look through all of it each time. */
function entryFinder(): FindEntry {
  const known = new Map<MappingNode, ReadonlyMap<string, Entry>>();
  return (node, key) => {
    const mapping = resolved(node);
    if (mapping?.type !== 'mapping' || mapping.entries.length < MANY) return entryOf(mapping, key);
    const entries =
      known.get(mapping) ?? new Map([...mapping.merged, ...mapping.entries].map((entry) => [entry.key.text, entry]));
    known.set(mapping, entries);
    return entries.get(key);
  };
}

/** Entries of a mapping from which on a table pays. */
const MANY = 50;

function issueOf(error: SchemaError, kind: Kind, root: MappingNode, find: FindEntry): SchemaIssue | undefined {
  const path = pathOfPointer(error.instancePath, root);
  const node = resolved(nodeAt(root, path));
  const place = schemaPlace(kind, root, path);
  switch (error.keyword) {
    case 'required': {
      const shape = shapeNameOf(place.type);
      if (node?.type !== 'mapping' || shape === undefined) return undefined;
      const key = String(error.params.missingProperty);
      const field = fieldOf(shape, key);
      const holder = { shape, node };
      const holders = [...place.holders, holder];
      return { issue: 'missing', key, field, type: field?.type, entry: find(node, key), holder, holders };
    }
    case 'additionalProperties': {
      const shape = shapeNameOf(place.type);
      const key = String(error.params.additionalProperty);
      const entry = find(node, key);
      if (!entry || node?.type !== 'mapping' || shape === undefined) return undefined;
      const holder = { shape, node };
      return { ...place, issue: 'unknown-key', key, entry, holder, holders: [...place.holders, holder] };
    }
    case 'propertyNames': {
      const entry = find(node, String(error.params.propertyName));
      return entry && { ...place, issue: 'key-form', entry };
    }
    default:
      // Complaints about the names of keys come a second time as `propertyNames`, which knows the key.
      if (error.schemaPath.includes('/propertyNames/')) return undefined;
      return node?.type === 'scalar' && node.value === null
        ? emptyItem(place, root, path)
        : valueIssue(error, node, place, root, path);
  }
}

/** For the validator a key without a value is absent, so it does not complain of one it does not know. */
function emptyUnknownKeys(
  kind: Kind,
  root: MappingNode,
  { shapes }: Pick<Inventory, 'shapes'>,
): readonly SchemaIssue[] {
  const issues: SchemaIssue[] = [];
  for (const views of shapes.values()) {
    for (const { self } of views) {
      const { shape, node, place } = self;
      for (const entry of node.entries) {
        const { key, value } = entry;
        if (!isNothing(value) || fieldOf(shape, key.text)) continue;
        const around = schemaPlace(kind, root, pathOf(place));
        const holder = { shape, node };
        const holders = [...around.holders, holder];
        issues.push({ ...around, issue: 'unknown-key', key: key.text, entry, holder, holders });
      }
    }
  }
  return issues;
}

function isNothing(value: Node | undefined): boolean {
  const content = resolved(value);
  return !value || (content?.type === 'scalar' && content.value === null);
}

function valueIssue(
  error: SchemaError,
  node: ContentNode | undefined,
  place: SchemaPlace,
  root: MappingNode,
  path: Path,
): SchemaIssue | undefined {
  if (!node) return emptyItem(place, root, path);
  switch (error.keyword) {
    case 'enum':
      return { ...place, issue: 'enum', node, allowed: values(error.params.allowedValues) };
    case 'const':
      return { ...place, issue: 'enum', node, allowed: values([error.params.allowedValue]) };
    case 'type':
      // Whoever writes `5` where one of some words belongs needs to see the words; that is a complaint of its own.
      if (node.type === 'scalar' && scalarOf(place.type)?.values) return undefined;
      return { ...place, issue: 'type', node, expected: values([error.params.type].flat()).map(String) };
    case 'pattern':
      return { ...place, issue: 'pattern', node, pattern: String(error.params.pattern) };
    case 'minLength':
    case 'minItems':
    case 'minProperties':
    case 'maxLength':
    case 'maxItems':
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return { ...place, issue: 'range', node, keyword: error.keyword, limit: Number(error.params.limit) };
    default:
      throw new Error(`the schemas use "${error.keyword}", for which nobody wrote a finding`);
  }
}

/** A dash with nothing behind it. Fields without a value never come here: for the schema they are absent. */
function emptyItem(place: SchemaPlace, root: MappingNode, path: Path): SchemaIssue | undefined {
  const index = path.at(-1);
  const sequence = resolved(nodeAt(root, path.slice(0, -1)));
  if (typeof index !== 'number' || sequence?.type !== 'sequence') return undefined;
  return { ...place, issue: 'empty-item', sequence, index };
}

/** Where an issue shows: the value, the key, or for something absent all of the mapping that should hold it. */
function spanOfIssue(issue: SchemaIssue): Span {
  switch (issue.issue) {
    case 'missing':
      return issue.entry?.span ?? issue.holder.node.span;
    case 'unknown-key':
    case 'key-form':
      return issue.entry.key.span;
    case 'empty-item':
      return issue.sequence.itemSpans[issue.index] ?? issue.sequence.span;
    default:
      return issue.node.span;
  }
}

function placeOf(issue: SchemaIssue): string {
  const { start } = spanOfIssue(issue);
  switch (issue.issue) {
    case 'missing':
      return `missing ${issue.holder.node.span.start} ${issue.key}`;
    case 'unknown-key':
    case 'key-form':
      return `key ${start}`;
    case 'empty-item':
      return `item ${start}`;
    default:
      return `value ${start} ${issue.node.type}`;
  }
}

/**
 * Keys that were swallowed by a piece of text nobody could read are not missing, keys of a mapping that slipped are not
 * unknown, and half a value has no wrong type.
 */
function followsFromProblem(issue: SchemaIssue, tree: SyntaxTree): boolean {
  if (tree.problems.length === 0) return false;
  const own = issue.issue === 'missing' ? issue.holder.node.span : spanOfIssue(issue);
  if (isHalfRead(tree, own)) return true;
  if (issue.issue !== 'unknown-key') return false;
  const { start } = issue.holder.node.span;
  return tree.problems.some(({ code, span }) => MISPLACING.has(code) && start <= span.end && span.start <= own.end);
}

function values(params: unknown): readonly (string | number | boolean)[] {
  if (!Array.isArray(params)) return [];
  return params.filter((value) => ['string', 'number', 'boolean'].includes(typeof value));
}
