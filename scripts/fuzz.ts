import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Message } from './fuzz/batch.ts';
import { readPool } from './fuzz/pool.ts';
import type { Failed } from './fuzz/run-one.ts';
import { subjectFor } from './fuzz/subject.ts';

// `npm run fuzz -- --runs N --seed S`: documents nobody would think of, through everything. Prints nothing when all goes
// well. `--only RUN` repeats one run, `--from RUN` begins later, `--all` goes on behind a failure and shows each
// broken invariant once. See docs/fuzzing.md.

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
    all: { type: 'boolean', default: false },
    progress: { type: 'boolean', default: false },
  },
});

/** Runs of one process: a new one begins with a clean heap. */
const BATCH = 2500;

/** Milliseconds after which a run counts as one that never ends. Much more than any step may take: the machine may be busy. */
const PATIENCE = 300_000;

const seed = Number(values.seed);
const first = Number(values.only ?? values.from);
const end = values.only === undefined ? first + Number(values.runs) : first + 1;
const shown = new Map<string, number>();
const started = performance.now();

for (let from = first; from < end; ) {
  from = await runBatch(from, Math.min(end, from + BATCH));
  if (shown.size > 0 && !values.all) break;
  if (values.progress) {
    const minutes = (performance.now() - started) / 60_000;
    console.error(`${from - first} runs in ${minutes.toFixed(1)} min, ${shown.size} broken invariants`);
  }
}
if (shown.size > 0) {
  if (values.all) for (const [invariant, count] of shown) console.log(`${count} × ${invariant}`);
  process.exitCode = 1;
}

/** Runs them in a process of their own and watches it; gives the run to go on with. */
async function runBatch(from: number, to: number): Promise<number> {
  const child = fork(
    'scripts/run.mjs',
    ['scripts/fuzz/batch.ts', String(seed), String(from), String(to), values.all ? '0' : '1'],
    {
      execArgv: ['--max-old-space-size=2048'],
    },
  );
  const { run, how } = await watched(child);
  if (how === 'end') return to;
  if (run === undefined) throw new Error('The fuzzer does not start: scripts/fuzz/batch.ts cannot be built or read.');
  const { name, text } = subjectFor(seed, run, await readPool());
  const invariant = how === 'hang' ? 'comes to an end' : 'the process lives on';
  show(run, { invariant, detail: `${text.length} characters`, phase: 'reading', name, text, length: text.length });
  return run + 1;
}

/** Waits for the end of a batch; kills one that hangs. `run` is the last that began; undefined when none did. */
function watched(child: ChildProcess): Promise<{ run: number | undefined; how: 'end' | 'hang' | 'crash' }> {
  return new Promise((resolve) => {
    let run: number | undefined;
    let how: 'end' | 'hang' | 'crash' = 'crash';
    const kill = () => {
      how = 'hang';
      child.kill('SIGKILL');
    };
    let timer = setTimeout(kill, PATIENCE);
    child.on('message', (message: Message) => {
      clearTimeout(timer);
      timer = setTimeout(kill, PATIENCE);
      if (message.is === 'begin') run = message.run;
      if (message.is === 'failed') show(message.run, message.failed);
      if (message.is === 'end') how = 'end';
    });
    child.on('exit', () => {
      clearTimeout(timer);
      resolve({ run, how });
    });
  });
}

/** Prints a failure and writes it down; further ones of the same invariant are only counted. */
function show(run: number, failed: Failed): void {
  const count = (shown.get(failed.invariant) ?? 0) + 1;
  shown.set(failed.invariant, count);
  if (count > 1) return;
  const { name, text, invariant, detail, length } = failed;
  const folder = path.resolve('.cache/fuzz');
  const file = path.join(folder, `${seed}-${run}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.json`, `${JSON.stringify({ name, invariant, detail, text }, null, 1)}\n`);
  writeFileSync(`${file}.yaml`, text);
  console.log(
    [
      `seed ${seed}, run ${run}: ${invariant}`,
      detail.slice(0, 3000),
      `--- ${name}, ${text.length} of ${length} characters, in ${path.relative('.', file)}.{json,yaml}`,
      text.slice(0, 3000),
      '---',
      `npm run fuzz -- --seed ${seed} --only ${run}`,
      '',
    ].join('\n'),
  );
}
