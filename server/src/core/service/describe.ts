import { type Locale, render } from '../l10n/index.ts';
import { type FieldDoc, fieldDocs, type Kind, type Wordings } from '../model/index.ts';
import type { ItemType, RoleFacts, UnitFacts, Workspace } from '../workspace/index.ts';
import { serviceTexts } from './service-texts.ts';
import type { Thing } from './things.ts';

/**
 * What people are told about a field of a document, as Markdown: meaning, allowed values, an example, where it comes from.
 * `lines` of YAML show how it is written where its schema has neither example nor list of values.
 */
export function describeField(key: string, doc: FieldDoc, required: boolean, locale: Locale, lines?: string): string {
  const source = doc.source ?? render(serviceTexts, locale, 'ownModel');
  return paragraphs(
    describeSetting(key, doc, locale, required),
    lines !== undefined && [render(serviceTexts, locale, 'example'), '', '```yaml', lines, '```'],
    `*${render(serviceTexts, locale, 'source')} ${escaped(source)}*`,
  );
}

/** The same of a setting, which nobody but Okenko asks for. */
export function describeSetting(key: string, doc: FieldDoc, locale: Locale, required = false): string {
  const label = (id: 'required' | 'values' | 'example') => render(serviceTexts, locale, id);
  const values = Object.entries(doc.values ?? {});
  const [example] = doc.examples ?? [];
  return paragraphs(
    `**${escaped(doc.title[locale])}** · \`${key}\``,
    escaped(doc.description[locale]),
    required && label('required'),
    values.length > 0 && [label('values'), '', ...values.map(([value, meaning]) => valueLine(value, meaning, locale))],
    example !== undefined && values.length === 0 && `${label('example')} ${code(example)}`,
  );
}

/** One allowed value of a field. */
export function describeValue(value: string, doc: FieldDoc, locale: Locale): string | undefined {
  const meanings = doc.values ?? {};
  const meaning = Object.hasOwn(meanings, value) ? meanings[value] : undefined;
  if (!meaning) return undefined;
  return paragraphs(`**${escaped(doc.title[locale])}:** \`${value}\``, escaped(meaning[locale]));
}

export function describeKind(kind: Kind, locale: Locale): string {
  return paragraphs(
    `**${escaped(kindTitle(kind, locale))}** · \`${kind}\``,
    escaped(wording(kind, 'description')?.[locale] ?? ''),
  );
}

/** "Service card", in the reader's language. */
export function kindTitle(kind: Kind, locale: Locale): string {
  return wording(kind, 'title')?.[locale] ?? kind;
}

/** What documents of a kind are for, in one sentence. */
export function kindDescription(kind: Kind, locale: Locale): string {
  return wording(kind, 'description')?.[locale] ?? '';
}

/** What an id stands for: its name, and for a post its unit, deputy and contact. */
export function describeThing(thing: Thing, workspace: Workspace, locale: Locale): string {
  const head = `**${escaped(thingTitle(thing) ?? thing.facts.id ?? '')}** · ${escaped(thingType(thing, locale))} \`${thing.facts.id ?? ''}\``;
  switch (thing.is) {
    case 'role':
      return paragraphs(head, roleLines(thing.facts, workspace, locale));
    case 'unit':
      return paragraphs(head, unitLines(thing.facts, workspace, locale));
    case 'document':
      return paragraphs(head, statusLine(thing.facts.kind, thing.facts.status, locale));
    case 'item': {
      const title = thing.document.title ?? thing.document.id ?? thing.document.kind;
      return paragraphs(head, escaped(render(serviceTexts, locale, 'partOf', { title })));
    }
    default:
      return head;
  }
}

/** The name of a thing; undefined when it has none. */
export function thingTitle(thing: Thing): string | undefined {
  return thing.is === 'document' || thing.is === 'item' ? thing.facts.title : thing.facts.names[0];
}

/** "Post", "Unit", "Survey", "Finding" … in the reader's language. */
export function thingType(thing: Thing, locale: Locale): string {
  const shape =
    thing.is === 'document' ? thing.facts.kind : SHAPE_OF[thing.is === 'item' ? thing.facts.type : thing.is];
  return wording(shape, 'title')?.[locale] ?? '';
}

export function wording(shape: string, part: 'title' | 'description'): Wordings | undefined {
  return Object.hasOwn(fieldDocs(), shape) ? fieldDocs()[shape]?.[part] : undefined;
}

/** Parts that are there, with blank lines between; a list of lines is one part. */
export function paragraphs(...parts: readonly (string | readonly string[] | false | undefined)[]): string {
  return parts
    .flatMap((part) =>
      part === false || part === undefined ? [] : [typeof part === 'string' ? part : part.join('\n')],
    )
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A text as Markdown shows it literally. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~]/g, '\\$&').replaceAll(/\s*\n\s*/g, ' ');
}

export function code(text: string): string {
  const line = text.replaceAll(/\s*\n\s*/g, ' ');
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``;
}

const SHAPE_OF: { readonly [T in ItemType | 'role' | 'unit' | 'body' | 'external' | 'location']: string } = {
  'client-group': 'clientGroup',
  'standard-item': 'standardItem',
  wave: 'surveyWave',
  finding: 'surveyFinding',
  measure: 'planMeasure',
  objective: 'strategyObjective',
  task: 'strategyTask',
  value: 'strategyValue',
  activity: 'developmentActivity',
  competency: 'competency',
  indicator: 'indicator',
  report: 'report',
  role: 'officeRole',
  unit: 'officeUnit',
  body: 'officeBody',
  external: 'officeExternalOrganisation',
  location: 'officeLocation',
};

function valueLine(value: string, meaning: Wordings, locale: Locale): string {
  return `- \`${value}\` – ${escaped(meaning[locale])}`;
}

function statusLine(kind: Kind, status: string | undefined, locale: Locale): string | undefined {
  const doc = fieldDocs()[kind]?.fields.status;
  return status !== undefined && doc ? describeValue(status, doc, locale) : undefined;
}

function roleLines(role: RoleFacts, workspace: Workspace, locale: Locale): readonly string[] {
  const say = (id: 'unit' | 'deputy' | 'contact' | 'noDeputy') => render(serviceTexts, locale, id);
  const unit = role.unit === undefined ? undefined : workspace.unit(role.unit);
  const deputy = role.deputy === undefined ? undefined : workspace.role(role.deputy);
  return lines(
    role.unit !== undefined && `${say('unit')} ${named(unit?.names[0], role.unit)}`,
    `${say('deputy')} ${role.deputy === undefined ? say('noDeputy') : named(deputy?.names[0], role.deputy)}`,
    `${say('contact')} ${contactOf(role, workspace, locale)}`,
    role.vacantSince !== undefined && render(serviceTexts, locale, 'vacant', { since: role.vacantSince }),
    role.validTo !== undefined && render(serviceTexts, locale, 'ended', { on: role.validTo }),
  );
}

function unitLines(unit: UnitFacts, workspace: Workspace, locale: Locale): readonly string[] {
  const head = unit.head === undefined ? undefined : workspace.role(unit.head);
  return lines(
    unit.head !== undefined && `${render(serviceTexts, locale, 'head')} ${named(head?.names[0], unit.head)}`,
    `${render(serviceTexts, locale, 'contact')} ${contactOf({ ...unit, unit: unit.parent }, workspace, locale)}`,
    unit.validTo !== undefined && render(serviceTexts, locale, 'ended', { on: unit.validTo }),
  );
}

/** The own contact, else that of the nearest unit upwards that has one (document model, 2.1). */
function contactOf(
  of: Pick<RoleFacts, 'contact' | 'hasContact' | 'unit'>,
  workspace: Workspace,
  locale: Locale,
): string {
  const words = ({ email, phone }: RoleFacts['contact']) =>
    [email, phone]
      .filter((part) => part !== undefined)
      .map(escaped)
      .join(', ');
  if (of.hasContact) return words(of.contact);
  const seen = new Set<string>();
  let unit = of.unit === undefined ? undefined : workspace.unit(of.unit);
  while (unit && !seen.has(unit.id)) {
    if (unit.hasContact) {
      return `${words(unit.contact)} ${escaped(render(serviceTexts, locale, 'contactOfUnit', { unit: unit.names[0] ?? unit.id }))}`;
    }
    seen.add(unit.id);
    unit = unit.parent === undefined ? undefined : workspace.unit(unit.parent);
  }
  return render(serviceTexts, locale, 'noContact');
}

function named(name: string | undefined, id: string): string {
  return name === undefined ? `\`${id}\`` : `${escaped(name)} (\`${id}\`)`;
}

/** Markdown lines of one paragraph that stay lines. */
function lines(...parts: readonly (string | false)[]): readonly string[] {
  const shown = parts.filter((part) => part !== false);
  return shown.map((line, i) => (i < shown.length - 1 ? `${line}  ` : line));
}
