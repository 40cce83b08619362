import {
  type ContentNode,
  type Entry,
  entryOf,
  type MappingNode,
  type Node,
  nodeAt,
  type Path,
  resolved,
  toData,
} from '../syntax/index.ts';
import { SHAPES } from './generated/shapes.ts';
import * as validators from './generated/validators.js';
import type { Kind } from './kinds.ts';
import type { FieldInfo, ScalarType, TypeRef } from './shape.ts';
import type { SchemaError, Validator } from './validator.ts';

/** One mistake against the schema of the document's kind, at the narrowest place that shows it. */
export type SchemaIssue =
  | {
      readonly issue: 'missing';
      readonly key: string;
      readonly field: FieldInfo | undefined;
      readonly holder: MappingNode;
      readonly entry: Entry | undefined;
    }
  | {
      readonly issue: 'unknown-key';
      readonly entry: Entry;
      readonly holder: MappingNode;
      readonly known: readonly string[];
    }
  | {
      readonly issue: 'enum';
      readonly node: ContentNode;
      readonly allowed: readonly string[];
      readonly entry: Entry | undefined;
      readonly type: TypeRef | undefined;
    }
  | {
      readonly issue: 'type';
      readonly node: ContentNode;
      readonly expected: readonly string[];
      readonly entry: Entry | undefined;
      readonly type: TypeRef | undefined;
      readonly field: FieldInfo | undefined;
    }
  | {
      readonly issue: 'pattern';
      readonly node: ContentNode;
      readonly type: ScalarType | undefined;
      readonly entry: Entry | undefined;
      readonly field: FieldInfo | undefined;
    }
  | {
      readonly issue: 'range';
      readonly node: ContentNode;
      readonly keyword: string;
      readonly limit: number;
      readonly entry: Entry | undefined;
    }
  | { readonly issue: 'key-pattern'; readonly entry: Entry };

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

/** What the schema of a document's kind has to say; nothing for an unknown kind or a text that is no mapping. */
export function schemaIssues(document: {
  readonly kind: Kind | undefined;
  readonly root: MappingNode | undefined;
}): readonly SchemaIssue[] {
  const { kind, root } = document;
  if (!kind || !root) return [];
  const validate = BY_KIND[kind];
  if (validate(toData(root))) return [];
  const issues = new Map<string, SchemaIssue>();
  for (const error of validate.errors ?? []) {
    const found = issueOf(error, kind, root);
    if (!found) continue;
    // One finding per place: the first complaint about a node is the one about its shape, others follow from it.
    const place = placeOf(found);
    if (!issues.has(place)) issues.set(place, found);
  }
  return [...issues.values()];
}

function issueOf(error: SchemaError, kind: Kind, root: MappingNode): SchemaIssue | undefined {
  const path = pathOfPointer(error.instancePath, root);
  const node = resolved(nodeAt(root, path));
  const { entry, field, type } = contextOf(kind, root, path);
  switch (error.keyword) {
    case 'required': {
      if (node?.type !== 'mapping') return undefined;
      const key = String(error.params.missingProperty);
      const holderType = type ?? { t: 'shape', name: kind };
      return { issue: 'missing', key, field: fieldsOf(holderType)[key], holder: node, entry: entryOf(node, key) };
    }
    case 'additionalProperties': {
      const unknown = entryOf(node, String(error.params.additionalProperty));
      if (!unknown || node?.type !== 'mapping') return undefined;
      return {
        issue: 'unknown-key',
        entry: unknown,
        holder: node,
        known: Object.keys(fieldsOf(type ?? { t: 'shape', name: kind })),
      };
    }
    case 'propertyNames': {
      const wrong = entryOf(node, String(error.params.propertyName));
      return wrong && { issue: 'key-pattern', entry: wrong };
    }
    default:
      if (!node || error.schemaPath.includes('/propertyNames/')) return undefined;
      return valueIssue(error, node, { entry, field, type });
  }
}

interface Context {
  readonly entry: Entry | undefined;
  readonly field: FieldInfo | undefined;
  readonly type: TypeRef | undefined;
}

function valueIssue(error: SchemaError, node: ContentNode, { entry, field, type }: Context): SchemaIssue | undefined {
  switch (error.keyword) {
    case 'enum':
      return { issue: 'enum', node, allowed: strings(error.params.allowedValues), entry, type };
    case 'const':
      return { issue: 'enum', node, allowed: strings([error.params.allowedValue]), entry, type };
    case 'type':
      return { issue: 'type', node, expected: strings([error.params.type].flat()), entry, type, field };
    case 'pattern':
      return { issue: 'pattern', node, type: scalarIn(type), entry, field };
    case 'minLength':
    case 'minItems':
    case 'minProperties':
    case 'maxLength':
    case 'maxItems':
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return { issue: 'range', node, keyword: error.keyword, limit: Number(error.params.limit), entry };
    default:
      throw new Error(`the schemas use "${error.keyword}", for which nobody wrote a finding`);
  }
}

/** What the schema says about the node at a path: its field, its type and, for values of mappings, its entry. */
function contextOf(kind: Kind, root: MappingNode, path: Path): Context {
  let type: TypeRef | undefined = { t: 'shape', name: kind };
  let field: FieldInfo | undefined;
  let entry: Entry | undefined;
  let node: Node | undefined = root;
  for (const step of path) {
    const content = resolved(node);
    if (typeof step === 'number') {
      entry = undefined;
      node = content?.type === 'sequence' ? content.items[step] : undefined;
      type = optionsOf(type).flatMap((option) => (option.t === 'list' ? [option.of] : []))[0];
    } else {
      entry = entryOf(content, step);
      node = entry?.value;
      const known: FieldInfo | undefined = type && fieldsOf(type)[step];
      field = known ?? field;
      type = known?.type ?? optionsOf(type).flatMap((option) => (option.t === 'map' ? [option.of] : []))[0];
    }
  }
  return { entry, field, type };
}

/** The fields a mapping of a type may have; none for types that hold no fields. */
export function fieldsOf(type: TypeRef): { readonly [key: string]: FieldInfo } {
  for (const option of optionsOf(type)) {
    if (option.t === 'shape') return SHAPES[option.name]?.fields ?? {};
  }
  return {};
}

function optionsOf(type: TypeRef | undefined): readonly TypeRef[] {
  if (!type) return [];
  return type.t === 'union' ? type.of : [type];
}

function scalarIn(type: TypeRef | undefined): ScalarType | undefined {
  return optionsOf(type).flatMap((option) => (option.t === 'scalar' ? [option] : []))[0];
}

function placeOf(found: SchemaIssue): string {
  switch (found.issue) {
    case 'missing':
      return `missing ${found.holder.span.start} ${found.key}`;
    case 'unknown-key':
    case 'key-pattern':
      return `key ${found.entry.key.span.start}`;
    default:
      return `value ${found.node.span.start} ${found.node.type}`;
  }
}

/** Keys and indexes of a JSON pointer; which of the two a number is, the tree tells. */
function pathOfPointer(pointer: string, root: Node): Path {
  let node: Node | undefined = root;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const step = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const index: string | number = resolved(node)?.type === 'sequence' ? Number(step) : step;
      node = nodeAt(node, [index]);
      return index;
    });
}

function strings(values: unknown): readonly string[] {
  return Array.isArray(values) ? values.map(String) : [];
}
