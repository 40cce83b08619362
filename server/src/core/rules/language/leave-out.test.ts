import { expect, test } from 'vitest';
import type { ProseLanguage } from '../../prose/index.ts';
import { leaveOut, withItsClause } from './leave-out.ts';

/** The text without the words in marks; undefined where that is not offered. */
function without(language: ProseLanguage, marked: string): string | undefined {
  const [before = '', phrase = '', after = ''] = marked.split(/[⟦⟧]/);
  const prose = { text: before + phrase + after, language };
  const at = withItsClause(prose, { start: before.length, end: before.length + phrase.length });
  const [fix] = leaveOut(prose, at);
  return fix && prose.text.slice(0, fix.at.start) + fix.newText + prose.text.slice(fix.at.end);
}

test.each<[ProseLanguage, string, string | undefined]>([
  ['en', 'The tag is ⟦literally⟧ free.', 'The tag is free.'],
  ['en', '⟦Basically⟧, it is free.', 'It is free.'],
  ['en', '⟦Basically⟧ it is free.', 'It is free.'],
  ['en', 'It is, ⟦in fact⟧, free.', 'It is free.'],
  ['en', 'It is free, ⟦basically⟧.', 'It is free.'],
  ['en', 'It is free ⟦overall⟧!', 'It is free!'],
  ['en', '⟦It is worth noting⟧ that you pay once.', 'You pay once.'],
  ['en', '⟦As you know⟧, that is free.', 'That is free.'],
  ['en', 'Pay here: ⟦basically⟧, you can.', undefined],
  ['cs', '⟦Je třeba zdůraznit⟧, že platíte jednou.', 'Platíte jednou.'],
  ['cs', 'Platíte a ⟦nutno dodat⟧, že jednou.', 'Platíte a jednou.'],
  ['cs', '⟦Vlastně⟧ se platí jednou.', undefined],
  ['cs', '⟦Je třeba zdůraznit⟧, že se platí jednou.', undefined],
  ['cs', 'Neznáme nic ⟦předmětného⟧, jak víte.', undefined],
  ['pl', '⟦Należy podkreślić⟧, że opłata jest jedna.', 'Opłata jest jedna.'],
  ['pl', 'To ⟦generalnie⟧\n  działa dobrze.', 'To działa dobrze.'],
  // What is left must be a text in every YAML style: `true` and `5` are not.
  ['en', '⟦Basically⟧ true', undefined],
  ['en', '⟦Basically⟧ 5', undefined],
])('%s: %s', (language, marked, expected) => {
  expect(without(language, marked)).toBe(expected);
});

test('thousands of phrases are taken out of a long text', () => {
  const text = 'It is, in fact, free. '.repeat(200_000);
  for (let nth = 0; nth < 3000; nth++) {
    const at = text.indexOf('in fact', nth * 1000);
    expect(leaveOut({ text, language: 'en' }, { start: at, end: at + 7 })).toHaveLength(1);
  }
});
