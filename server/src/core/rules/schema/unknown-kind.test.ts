import { expect, test } from 'vitest';
import { documentOf, officeOf, TODAY } from '../../../../../test/support/analysis.ts';
import { analyse, completed } from '../../analysis/index.ts';
import { applyEdits } from '../../text/index.ts';
import { rule } from './unknown-kind.ts';

/** `message: source` of the finding, and the texts its fixes make. */
async function told(name: string, text: string) {
  const input = { document: documentOf(text, name), workspace: officeOf({}), today: TODAY };
  const run = analyse({ ...input, rules: [{ rule }], knownRules: new Set([rule.id]) });
  const { findings } = await completed(run);
  return findings.map(({ message, span, fixes }) => ({
    said: `${message}: ${text.slice(span.start, span.end)}`,
    offered: fixes.map(({ edits }) => applyEdits(text, edits)),
  }));
}

test('a new file offers the kind its name promises', async () => {
  expect(await told('office.yaml', '')).toEqual([{ said: 'noFields: ', offered: ['kind: office\n'] }]);
  expect(await told('x.survey.yaml', '# a survey\n')).toEqual([
    { said: 'noFields: ', offered: ['kind: survey\n# a survey\n'] },
  ]);
  expect(await told('x.survey.yaml', '\ufefftitle: A\n')).toEqual([
    { said: 'absent: title', offered: ['\ufeffkind: survey\ntitle: A\n'] },
  ]);
  expect(await told('x.survey.yaml', 'kind:\ntitle: A\n')).toEqual([
    { said: 'empty: kind', offered: ['kind: survey\ntitle: A\n'] },
  ]);
});

test('what was nearly written comes before what the name promises', async () => {
  expect(await told('x.survey.yaml', 'kind: servicecard\n')).toEqual([
    { said: 'unknown: servicecard', offered: ['kind: service-card\n', 'kind: survey\n'] },
  ]);
});

test('a text that is no mapping is not written over', async () => {
  expect(await told('x.survey.yaml', '- a\n- b\n')).toEqual([{ said: 'noFields: a', offered: [] }]);
  expect(await told('x.survey.yaml', 'kind: [survey]\n')).toEqual([
    { said: 'strange: [survey]', offered: ['kind: survey\n'] },
  ]);
});

test('nothing where the text cannot be read, and for files of others', async () => {
  expect(await told('x.survey.yaml', 'kind survey\ntitle: A\n')).toEqual([]);
  expect(await told('x.survey.yaml', 'kind: *what\n')).toEqual([]);
  expect(await told('deployment.yaml', 'kind: Deployment\n')).toEqual([]);
  expect(await told('notes.yaml', 'kind: survy\n')).toEqual([]);
});
