import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentOf, findingsOf, officeOf } from '../../../../../test/support/analysis.ts';
import { ROOT } from '../../../../../test/support/sources.ts';
import { RULES } from '../../rules/generated/rules.ts';
import { parse, toData } from '../../syntax/index.ts';
import { applyEdits } from '../../text/index.ts';
import { EMPTY_WORKSPACE } from '../../workspace/index.ts';
import { refactoringsAt } from './refactorings.ts';

/** The text after the refactoring of that title, at the `‸` of a marked text; undefined when it is not offered. */
function rewritten(marked: string, title: RegExp): string | undefined {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const document = documentOf(text);
  const found = refactoringsAt(document, officeOf({}), offset, 'en').find((one) => title.test(one.title));
  return found && applyEdits(text, found.edits);
}

const CARD = 'kind: service-card\nlanguage: [en, cs]\nowner: registry-head\n';

describe('each refactoring', () => {
  test.each<[string, RegExp, string, string]>([
    [
      'puts the owner among those who do the work',
      /among those/,
      'kind: standard\nitems:\n  - id: a\n    owner: registry-h‸ead # all year\n    statement: x\n',
      'kind: standard\nitems:\n  - id: a\n    owner: registry-head # all year\n    responsible:\n      - registry-head\n    statement: x\n',
    ],
    [
      'adds to those who do the work already',
      /among those/,
      'kind: standard\nitems:\n  - id: a\n    owner: ‸secretary\n    responsible:\n      - registry-head # mornings\n',
      'kind: standard\nitems:\n  - id: a\n    owner: secretary\n    responsible:\n      - registry-head # mornings\n      - secretary\n',
    ],
    [
      'splits an owner that is two posts',
      /the one owner; doing the work: secretary/,
      'kind: standard\nitems:\n  - id: a\n    # who\n    owner: registry-head and‸ secretary # why\n',
      'kind: standard\nitems:\n  - id: a\n    # who\n    owner: registry-head # why\n    responsible:\n      - secretary\n',
    ],
    [
      'keeps as a comment what nobody knows',
      /the one owner/,
      'kind: standard\nitems:\n  - id: a\n    owner: registry-head, th‸e mayor\n',
      'kind: standard\nitems:\n  - id: a\n    # registry-head, the mayor\n    owner: registry-head\n',
    ],
    [
      'names the owner of the document instead of all staff',
      /instead of “all staff”/,
      'kind: standard\nowner: registry-head\nitems:\n  - id: a\n    owner: all‸ staff\n',
      'kind: standard\nowner: registry-head\nitems:\n  - id: a\n    # all staff\n    owner: registry-head\n',
    ],
    [
      'makes a vague target the fields of one',
      /number with a date/,
      'kind: standard\nindicators:\n  - id: a\n    target: as qui‸ckly as possible # see the plan\n    unit: days\n',
      'kind: standard\nindicators:\n  - id: a\n    # as quickly as possible\n    target: # see the plan\n      value:\n      deadline:\n    unit: days\n',
    ],
    [
      'moves a law out of the text',
      /Move “zákon č. 328\/1999 Sb.”/,
      'kind: service-card\nlanguage: cs\nsummary: Průkaz vám podle § 4 odst. 1 záko‸na č. 328/1999 Sb. vydá úřad. # ověřit\n',
      'kind: service-card\nlanguage: cs\nsummary: Průkaz vám vydá úřad. # ověřit\nlegalBasis:\n  - citation: zákon č. 328/1999 Sb.\n    provision: § 4 odst. 1\n',
    ],
    [
      'moves a Polish law beside those there',
      /Dz\. U\./,
      'kind: service-card\nlanguage: pl\nsummary: Dowód wydamy na podstawie art. 5 ust‸awy (Dz. U. z 2022 r. poz. 671) w 30 dni.\nlegalBasis:\n  - citation: x # a\n',
      'kind: service-card\nlanguage: pl\nsummary: Dowód wydamy w 30 dni.\nlegalBasis:\n  - citation: x # a\n  - citation: Dz. U. z 2022 r. poz. 671\n    provision: art. 5\n',
    ],
    [
      'makes room for a translation',
      /translations \(cs\)/,
      `${CARD}title: Identity‸ card\n# end\n`,
      `${CARD}title:\n  en: Identity card\n  cs: ""\n# end\n`,
    ],
    [
      'makes room for a translation that is missing',
      /translations \(cs\)/,
      `${CARD}title:\n  en: Identity‸ card # short\n`,
      `${CARD}title:\n  en: Identity card # short\n  cs: ""\n`,
    ],
    [
      'writes brackets on lines of their own',
      /instead of in brackets/,
      `${CARD}audience: [res‸idents, "5"] # who\nfees: [{ id: a, amount: 5 }]\n`,
      `${CARD}audience: # who\n  - residents\n  - "5"\nfees: [{ id: a, amount: 5 }]\n`,
    ],
    [
      'sorts steps as they follow, with their comments',
      /Sort the steps/,
      'kind: service-card\nsteps:\n  # last\n  - id: c\n    text: C\n\n  # first\n  - id: a\n    next: b‸ # then\n  - id: b\n    next: [c]\n# end\nx: 1\n',
      'kind: service-card\nsteps:\n  # first\n  - id: a\n    next: b # then\n\n  - id: b\n    next: [c]\n  # last\n  - id: c\n    text: C\n# end\nx: 1\n',
    ],
    [
      'sorts steps by their numbers',
      /Sort the steps/,
      'kind: process\nsteps:\n  - id: ‸step-2\n  - id: step-10\n  - id: step-1',
      'kind: process\nsteps:\n  - id: step-1\n  - id: step-2\n  - id: step-10',
    ],
  ])('%s', (_, title, before, after) => {
    expect(rewritten(before, title)).toBe(after);
  });

  test.each<[string, RegExp, string]>([
    ['an owner who is one post', /the one owner/, 'kind: standard\nowner: regis‸try-head\n'],
    [
      'owners of which one has a comment',
      /the one owner/,
      'kind: standard\nitems:\n  - owner:\n      - registry-head‸\n      - secretary # mornings\n',
    ],
    [
      'owners of which one has more to say',
      /the one owner/,
      'kind: standard\nitems:\n  - owner: [registry-head‸, secretary, { role: clerk, deputy: clerk }]\n',
    ],
    [
      'owners others refer to',
      /the one owner/,
      'kind: standard\nitems:\n  - owner: [registry-head‸, &s secretary]\n    deputy: *s\n',
    ],
    ['an owner nobody knows', /the one owner|among/, 'kind: standard\nitems:\n  - owner: x and‸ y\n'],
    ['a target that is one', /number with a date/, 'kind: standard\nindicators:\n  - target: { v‸alue: 5 }\n'],
    ['a text without a law', /Move/, `${CARD}summary: Come ‸at eight.\n`],
    ['a text that is only a law', /Move/, `${CARD}summary: zákon č. ‸1/2000 Sb.\n`],
    ['a document of one language', /translations/, 'kind: service-card\nlanguage: cs\ntitle: Karta‸\n'],
    ['brackets with a comment', /brackets/, `${CARD}audience: [a, # x\n  ‸b]\n`],
    [
      'steps that lead in a circle',
      /Sort/,
      'kind: process\nsteps:\n  - id: a‸\n    next: [b]\n  - id: b\n    next: [a]\n',
    ],
    ['steps in order', /Sort/, 'kind: process\nsteps:\n  - id: a‸\n    next: [b]\n  - id: b\n'],
    ['a document that cannot be read', /brackets/, `${CARD}title:x\naudience: [‸a, b]\n`],
  ])('is not offered for %s', (_, title, marked) => {
    expect(rewritten(marked, title)).toBeUndefined();
  });
});

/** Findings that tell what a skeleton still lacks, or what was a text of one language before. */
const MEANT =
  /^(?:language\/missing-translation|indicator\/missing-|schema\/missing-required|language\/|card\/citation)/;

describe('in every place of the example offices', () => {
  test.each(['rivermeet', 'first-draft'])(
    '%s: no comment is lost, the text can be read, nothing new is wrong',
    { timeout: 120_000 },
    async (office) => {
      const folder = path.join(ROOT, 'examples', office);
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /^[^.].*\.yaml$/.test(file))
        .sort();
      const texts = Object.fromEntries(files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
      const workspace = officeOf(texts);
      const lost: string[] = [];
      let offered = 0;
      for (const [file, text] of Object.entries(texts)) {
        const document = documentOf(text, file);
        if (document.tree.problems.length > 0) continue;
        const results = new Map<string, string>();
        const ends = [...text.matchAll(/[^\s]+$/gm)].filter((_, line) => line % 3 === 0);
        for (const { index } of ends) {
          for (const { title, edits } of refactoringsAt(document, workspace, index, 'en')) {
            const after = applyEdits(text, edits);
            const tree = parse(after);
            const left = tree.comments.map((comment) => comment.text);
            const isKept = document.tree.comments.every((comment) => left.includes(comment.text));
            if (!isKept || tree.problems.length > 0) lost.push(`${file}: ${title}`);
            if (
              /brackets/.test(title) &&
              JSON.stringify(toData(tree.root)) !== JSON.stringify(toData(document.tree.root))
            ) {
              lost.push(`${file}: ${title} says something else`);
            }
            results.set(title, after);
            offered++;
          }
        }
        const before = (await findingsOf(RULES, text, texts, undefined, file)).filter(({ rule }) => !MEANT.test(rule));
        for (const [title, after] of results) {
          const now = (await findingsOf(RULES, after, { ...texts, [file]: after }, undefined, file)).filter(
            ({ rule }) => !MEANT.test(rule),
          );
          if (now.length > before.length) lost.push(`${file}: ${title} gives ${now.length - before.length} more`);
        }
      }
      expect(lost).toEqual([]);
      expect(offered).toBeGreaterThan(50);
    },
  );
});

test('a document of no kind has nothing to offer', () => {
  expect(refactoringsAt(documentOf('audience: [a]\n'), EMPTY_WORKSPACE, 12, 'cs')).toEqual([]);
});
