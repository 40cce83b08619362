import { expect, test } from 'vitest';
import { documentOf, officeOf, TODAY } from '../../../../../test/support/analysis.ts';
import { readMarks } from '../../../../../test/support/marks.ts';
import { applyEdits } from '../../text/index.ts';
import { droppedReference } from './dropped-reference.ts';

const OFFICE = officeOf({
  'standards/phone.standard.yaml': 'kind: standard\nid: phone\nitems: [{ id: rings }]\n',
  'feedback/clients.survey.yaml': 'kind: survey\nid: clients\n',
});

function dropping(file: string, marked: string): string {
  const { text, cursor } = readMarks(marked);
  const context = { workspace: OFFICE, today: TODAY, locale: 'en' } as const;
  const edit = droppedReference(documentOf(text), cursor ?? 0, `file:///office/${file}`, context);
  return edit ? applyEdits(text, [edit]) : 'as ever';
}

test('a file becomes its id where a field may name it', () => {
  const phone = 'standards/phone.standard.yaml';
  expect(dropping(phone, 'kind: service-card\nstandards:\n  - ‸\n')).toBe(
    'kind: service-card\nstandards:\n  - phone\n',
  );
  expect(dropping(phone, 'kind: service-card\nstandards: ‸\n')).toBe('kind: service-card\nstandards: [phone]\n');
  expect(dropping(phone, 'kind: survey\nstandards: [a, ‸]\n')).toBe('kind: survey\nstandards: [a, phone]\n');
  expect(dropping('feedback/clients.survey.yaml', 'kind: improvement-plan\nbasedOn:\n  - ‸\n')).toBe(
    'kind: improvement-plan\nbasedOn:\n  - survey:clients\n',
  );
});

test('elsewhere, and for other files, the editor does as ever', () => {
  expect(dropping('feedback/clients.survey.yaml', 'kind: service-card\nstandards:\n  - ‸\n')).toBe('as ever');
  expect(dropping('standards/phone.standard.yaml', 'kind: service-card\nsummary: ‸\n')).toBe('as ever');
  expect(dropping('photo.png', 'kind: service-card\nstandards:\n  - ‸\n')).toBe('as ever');
});
