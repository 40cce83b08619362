import type { Finding } from '../../../server/src/core/analysis/index.ts';
import { LOCALES, type Locale } from '../../../server/src/core/l10n/index.ts';
import type { OfficeDocument } from '../../../server/src/core/model/index.ts';
import {
  actionsAt,
  configHover,
  configSuggestions,
  documentationOf,
  fixAll,
  hover,
  type OutlineNode,
  outline,
  refactoringsAt,
  type Suggestion,
  suggestions,
} from '../../../server/src/core/service/index.ts';
import { parse, placeAt, type SyntaxTree } from '../../../server/src/core/syntax/index.ts';
import { applyEdits, contains, type Span, type TextEdit } from '../../../server/src/core/text/index.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../../../server/src/core/workspace/index.ts';
import type { Dice } from '../dice.ts';
import { type Office, TODAY } from '../offices.ts';
import { expectEdits, expectPlace, expectThat } from './broken.ts';
import { RULES_BY_ID } from './lint.ts';
import { NAVIGATION, NAVIGATION_WHOLE } from './navigation.ts';
import { expectWords, showsAProgram } from './words.ts';
import { WRITING, WRITING_WHOLE } from './writing.ts';

/** What a feature has to work with. */
export interface Desk {
  readonly document: OfficeDocument;
  readonly workspace: Workspace;
  readonly findings: readonly Finding[];
  readonly office: Office;
  readonly locale: Locale;
  readonly dice: Dice;
  /** Where the ids begin that have been renamed there and back already. */
  readonly renamed: Set<number>;
}

/** Asks one feature at one offset and looks at the answer; throws when an invariant does not hold. */
type FeatureCheck = (desk: Desk, offset: number) => void;

/** Features that answer at an offset. A new one needs a line here and nothing else. */
const AT_OFFSET: { readonly [name: string]: FeatureCheck } = {
  refactorings: checkRefactorings,
  ...NAVIGATION,
  ...WRITING,
  place: ({ document: { tree } }, offset) => {
    const { prefix } = placeAt(tree, offset);
    expectThat(
      prefix.end === offset && prefix.start <= offset,
      'place: what is written ends at the cursor',
      () => `${offset}`,
    );
  },
  path: ({ document }, offset) => void document.pathAt(offset),
  hover: ({ document, workspace, locale }, offset) => {
    const found = hover(document, workspace, offset, locale);
    if (!found) return;
    expectPlace(document.text, found.span, 'hover');
    expectThat(found.span.start <= offset && offset <= found.span.end, 'hover: about this place', () => `${offset}`);
    expectWords(found.body, 'hover');
  },
  completion: (desk, offset) => {
    const { document, workspace, locale, dice } = desk;
    const client = { snippets: dice.chance(0.5), asIs: dice.chance(0.5) };
    const found = suggestions(document, offset, { workspace, today: TODAY, locale, client });
    checkSuggestions(found, document.tree, offset, client.asIs, 'completion');
    const about = found.length > 0 ? dice.pick(found).about : undefined;
    if (about) {
      const text = documentationOf(structuredClone(about), workspace, RULES_BY_ID, locale);
      if (text !== undefined) expectWords(text, 'completion: documentation');
    }
  },
  actions: ({ document, findings, locale, dice }, offset) => {
    const selection = { start: offset, end: Math.min(document.text.length, offset + dice.pick([0, 0, 5, 500])) };
    const snippets = dice.chance(0.5);
    for (const action of actionsAt(selection, { document, findings, rules: RULES_BY_ID, locale, snippets })) {
      expectWords(action.title, `action ${action.is}`);
      if ('edits' in action) checkEdits(document.text, action.edits, `action ${action.is}`);
    }
  },
};

/** Of sound YAML comes sound YAML, and no comment is lost. */
function checkRefactorings({ document, workspace, locale }: Desk, offset: number): void {
  for (const { title, edits } of refactoringsAt(document, workspace, offset, locale)) {
    expectWords(title, 'refactoring');
    checkEdits(document.text, edits, `refactoring ${title}`);
    const { problems, comments } = parse(applyEdits(document.text, edits));
    expectThat(problems.length === 0, 'refactoring: leaves YAML', () => `${title} ${JSON.stringify(problems)}`);
    const left = new Set(comments.map(({ text }) => text));
    const lost = document.tree.comments.find(({ text }) => !left.has(text));
    expectThat(!lost, 'refactoring: keeps comments', () => `${title} loses ${lost?.text}`);
  }
}

/** Features that answer for the whole document. */
const WHOLE: { readonly [name: string]: (desk: Desk) => void } = {
  ...NAVIGATION_WHOLE,
  ...WRITING_WHOLE,
  outline: ({ document, locale }) => {
    const found = outline(document, locale);
    if (found) checkOutline(found, document.text, { start: 0, end: document.text.length });
  },
  fixAll: ({ document, findings, locale }) => {
    const action = fixAll({ findings, locale });
    if (action && 'edits' in action) checkEdits(document.text, action.edits, 'fix all');
  },
};

/** Features of a configuration file. */
const IN_CONFIG: { readonly [name: string]: (tree: SyntaxTree, offset: number, locale: Locale) => void } = {
  hover: (tree, offset, locale) => {
    const found = configHover(tree, offset, RULES_BY_ID, locale);
    if (!found) return;
    expectPlace(tree.text, found.span, 'config hover');
    expectWords(found.body, 'config hover');
  },
  completion: (tree, offset, locale) => {
    const client = { snippets: false, asIs: true };
    const found = configSuggestions(tree, offset, { today: TODAY, locale, client, rules: RULES_BY_ID });
    checkSuggestions(found, tree, offset, client.asIs, 'config completion');
    for (const { about } of found) if (about) documentationOf(about, EMPTY_WORKSPACE, RULES_BY_ID, locale);
  },
};

/** Asks every feature, those about a place at each offset. */
export function checkFeatures(given: Omit<Desk, 'locale' | 'renamed'>, offsets: readonly number[], ask: Ask): void {
  const desk = { ...given, renamed: new Set<number>() };
  const { dice } = desk;
  for (const [name, check] of Object.entries(WHOLE)) {
    const own = dice.fork();
    ask(name, () => check({ ...desk, dice: own, locale: own.pick(LOCALES) }));
  }
  for (const offset of offsets) {
    for (const [name, check] of Object.entries(AT_OFFSET)) {
      const own = dice.fork();
      ask(`${name} at ${offset}`, () => check({ ...desk, dice: own, locale: own.pick(LOCALES) }, offset));
    }
  }
}

/** Runs one request; whoever calls knows what to do when it throws or takes long. */
export type Ask = (name: string, request: () => void) => void;

export function checkConfigFeatures(tree: SyntaxTree, offsets: readonly number[], dice: Dice, ask: Ask): void {
  for (const offset of offsets) {
    for (const [name, check] of Object.entries(IN_CONFIG)) {
      const locale = dice.pick(LOCALES);
      ask(`config ${name} at ${offset}`, () => check(tree, offset, locale));
    }
  }
}

/** Each goes where the cursor is; one accepted at the end of a line of sound YAML leaves sound YAML. */
function checkSuggestions(
  found: readonly Suggestion[],
  tree: SyntaxTree,
  offset: number,
  isAsIs: boolean,
  what: string,
): void {
  // In brackets a comma may be missing behind it, and in front of a value nobody knows what becomes of the value.
  const isFree = !placeAt(tree, offset).flow && /^[ \t]*(?:[\r\n]|$)/.test(tree.text.slice(offset, offset + 1000));
  for (const [index, { label, insertion, detail, filter }] of found.entries()) {
    const { span, text, isSnippet } = insertion;
    expectPlace(tree.text, span, what);
    expectThat(
      span.start <= offset && offset <= span.end,
      `${what}: at the cursor`,
      () => `${label} at ${span.start}-${span.end}`,
    );
    expectThat(label !== '', `${what}: has a name`, () => JSON.stringify(insertion));
    expectThat(
      ![label, detail, filter, text].some((words) => words !== undefined && showsAProgram(words)),
      `${what}: words`,
      () => `${label} ${text}`,
    );
    if (index !== offset % found.length || isSnippet || !isFree || tree.problems.length > 0) continue;
    const newText = isAsIs ? text : text.replaceAll('\n', `\n${blanksBefore(tree.text, offset)}`);
    const made = applyEdits(tree.text, [{ span, newText }]);
    const { problems } = parse(made);
    expectThat(
      problems.length === 0,
      `${what}: leaves YAML`,
      () => `${label} at ${offset} made\n${made}\n${JSON.stringify(problems)}`,
    );
  }
}

/** What a client puts before each further line of what it inserts: the indentation of the line it inserts into. */
function blanksBefore(text: string, offset: number): string {
  return /(?:^|[\r\n])\ufeff?([ \t]*)[^\r\n]*$/.exec(text.slice(Math.max(0, offset - 1000), offset))?.[1] ?? '';
}

function checkEdits(text: string, edits: readonly TextEdit[], what: string): void {
  expectEdits(text, edits, what);
  applyEdits(text, edits);
}

function checkOutline(node: OutlineNode, text: string, around: Span): void {
  expectPlace(text, node.span, 'outline');
  expectPlace(text, node.nameSpan, 'outline');
  expectThat(node.name.trim() !== '', 'outline: every line has a name', () => JSON.stringify(node.span));
  expectThat(
    contains(around, node.span),
    'outline: inside its parent',
    () => `${node.name} ${JSON.stringify(node.span)}`,
  );
  expectThat(contains(node.span, node.nameSpan), 'outline: the name is part of it', () => JSON.stringify(node));
  for (const child of node.children) checkOutline(child, text, node.span);
}
