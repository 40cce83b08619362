import { parseDocument } from 'yaml';
import { officeSession } from '../../test/support/office-session.ts';
import { card, cards, longCard, random, TYPED } from './cards.ts';
import { median, timeOf } from './measure.ts';

const EDITS = 120;

/** Work without the pause in typing and without messages: the session in this process, over files in memory. */
export async function sessionBench(office: string, sizes: readonly number[]): Promise<string> {
  const small = card(1, random(1));
  const rows: string[] = [];
  for (const [name, text, size] of [
    ['110 lines', small, 0],
    ['2,100 lines', longCard(small, 2100), 0],
    ...sizes.map((size) => [`110 lines, in an office of ${size} cards`, small, size] as const),
  ] as const) {
    const floor = timeOf(() => parseDocument(text), EDITS);
    const sentence = await keystroke(text, office, size, TYPED);
    const title = await keystroke(text, office, size, 'title:\n  cs: ');
    const ratio = (ms: number) => `${ms.toFixed(2)} (${(ms / floor).toFixed(2)})`;
    rows.push(`| ${name} | ${floor.toFixed(2)} | ${ratio(sentence)} | ${ratio(title)} |`);
  }
  return [
    'a keystroke to its findings, without pause and messages: milliseconds (to parseDocument)',
    '',
    '| document | parseDocument | in a sentence | in a title others see |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
    '',
    await registerEdit(office, sizes.at(-1) ?? 100),
  ].join('\n');
}

async function keystroke(text: string, office: string, size: number, at: string): Promise<number> {
  const here = officeSession(filesOf(office, cards(size)));
  const name = 'services/typed.service.yaml';
  here.files.set(`/office/${name}`, text);
  here.open(name);
  await here.session.wholeWorkspaces();
  const offset = text.indexOf(at) + at.length;
  if (offset < at.length) throw new Error(`nothing to type behind: ${at}`);
  const times: number[] = [];
  for (let edit = 1; edit <= EDITS; edit++) {
    const start = performance.now();
    here.type(name, text.slice(0, offset) + 'x'.repeat(edit) + text.slice(offset));
    await here.check(name);
    times.push(performance.now() - start);
  }
  return median(times.slice(20));
}

/** A post gets another name: how many documents are checked again, and when the open one has its findings. */
async function registerEdit(office: string, size: number): Promise<string> {
  const here = officeSession(filesOf(office, cards(size)));
  const name = 'services/service-0.service.yaml';
  const renamed = office.replace("en: Head of citizens' service", "en: Head of the citizens' service");
  if (renamed === office) throw new Error('the model office has no such post any more');
  here.open('office.yaml');
  here.open(name);
  await here.check(name);
  const begun = performance.now();
  const all = await here.closed();
  const first = performance.now() - begun;
  here.checkedSince();
  const start = performance.now();
  here.type('office.yaml', renamed);
  await here.check(name);
  const open = performance.now() - start;
  await here.closed();
  const whole = performance.now() - start;
  const count = here.checkedSince().length;
  return [
    `an edit of the register of an office of ${size} cards`,
    '',
    '| documents | first check of all ms | open document ms | all that depend ms | checked again |',
    '| ---: | ---: | ---: | ---: | ---: |',
    `| ${all.length + 2} | ${first.toFixed(0)} | ${open.toFixed(1)} | ${whole.toFixed(0)} | ${count} |`,
  ].join('\n');
}

function filesOf(office: string, texts: readonly string[]): { readonly [name: string]: string } {
  const services = texts.map((text, index) => [`services/service-${index}.service.yaml`, text]);
  return { 'office.yaml': office, ...Object.fromEntries(services) };
}
