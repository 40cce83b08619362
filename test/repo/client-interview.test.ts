import { expect, test } from 'vitest';
import { back, interview, type Progress, type Question } from '../../client/src/starting/interview.ts';

interface Answers {
  readonly name?: string;
  readonly kind?: string;
  readonly owner?: string;
}

/** Questions about the three, answered in turn by what stands in a list; `asked` tells what was asked, and what was offered. */
function questionsWith(replies: readonly (string | typeof back | undefined)[]) {
  const left = [...replies];
  const asked: string[] = [];
  const question = (key: keyof Answers): Question<Answers> => ({
    applies: (answers) => answers[key] === undefined && answers.kind !== 'there already',
    ask: async (answers, { step, steps, canGoBack }: Progress, earlier) => {
      asked.push(`${step}/${steps} ${key}${canGoBack ? ' <' : ''}${earlier[key] ? ` (${earlier[key]})` : ''}`);
      const reply = left.shift();
      return typeof reply === 'string' ? { ...answers, [key]: reply } : reply;
    },
  });
  return { questions: [question('kind'), question('name'), question('owner')], asked };
}

test('asks one question after another', async () => {
  const { questions, asked } = questionsWith(['card', 'Dog fee', 'clerk']);
  expect(await interview('New', questions, {})).toEqual({ kind: 'card', name: 'Dog fee', owner: 'clerk' });
  expect(asked).toEqual(['1/3 kind', '2/3 name <', '3/3 owner <']);
});

test('asks nothing that is known', async () => {
  const { questions, asked } = questionsWith(['clerk']);
  const known = { kind: 'card', name: 'Dog fee' };
  expect(await interview('New', questions, known)).toEqual({ ...known, owner: 'clerk' });
  expect(asked).toEqual(['1/1 owner']);
});

test('leaves out what an answer makes needless', async () => {
  const { questions, asked } = questionsWith(['there already']);
  expect(await interview('New', questions, {})).toEqual({ kind: 'there already' });
  expect(asked).toEqual(['1/3 kind']);
});

test('goes back, finds the earlier answer there, and forgets what followed from it', async () => {
  const { questions, asked } = questionsWith(['card', 'Dog fee', back, back, 'survey', 'Clients', 'clerk']);
  expect(await interview('New', questions, {})).toEqual({ kind: 'survey', name: 'Clients', owner: 'clerk' });
  expect(asked).toEqual([
    '1/3 kind',
    '2/3 name <',
    '3/3 owner <',
    '2/3 name < (Dog fee)',
    '1/3 kind (card)',
    '2/3 name < (Dog fee)',
    '3/3 owner <',
  ]);
});

test('gives nothing when somebody changes their mind', async () => {
  const { questions } = questionsWith(['card', undefined]);
  expect(await interview('New', questions, {})).toBeUndefined();
});
