import { expect, test } from 'vitest';
import type { Thread } from '../platform/node/threads.ts';
import { PORTION, threadedWorkers } from './lint-in-threads.ts';
import type { Workers } from './lint-offices.ts';
import type { ThreadResult, ThreadTask } from './lint-thread.ts';
import { Disk } from './office.ts';

const FILES = Array.from({ length: 5 * PORTION }, (_, nth) => `/office/${nth}.yaml`);

/** A thread beside this one, which is busy with its first portion until the other has done the rest. */
function twoThreads(worthIt: number, answer: (task: ThreadTask) => Promise<ThreadResult> = read) {
  const tasks: ThreadTask[] = [];
  const here: string[] = [];
  const taken: string[] = [];
  const waiting: (() => void)[] = [];
  let wanted = 0;
  const disk = new Disk([], { start: '/office' });
  const thread: Thread<ThreadTask, ThreadResult> = {
    run: (task) => {
      tasks.push(task);
      return answer(task);
    },
    stop: () => Promise.resolve(),
  };
  const alone: Workers = {
    check: async (_, files, take) => {
      here.push(...files);
      if (files.length < wanted) await new Promise<void>((resolve) => waiting.push(resolve));
      for (const file of files) take(file, undefined);
    },
    share: () => Promise.resolve(),
  };
  const workers = threadedWorkers(() => [thread], { worthIt, disk, here: alone });
  const check = (round: 'alone' | 'inOffice', files: readonly string[]) => {
    wanted = files.length;
    taken.length = 0;
    return workers.check(round, files, (file) => {
      taken.push(file);
      if (taken.length >= wanted - PORTION) for (const go of waiting.splice(0)) go();
    });
  };
  return { workers, tasks, here, disk, taken, check };
}

/** As if each file had been read, and one of a portion could not be. */
function read(task: ThreadTask): Promise<ThreadResult> {
  if (task.do === 'adopt') return Promise.resolve({ checked: [], facts: [], unreadable: [] });
  const [first = ''] = task.files;
  return Promise.resolve({
    checked: task.files.map(() => undefined),
    facts: task.files.map((file) => [file, { facts: undefined, digest: file }] as const),
    unreadable: [
      { path: first, reason: 'EACCES' },
      { path: '/office/.okenko.yaml', reason: 'EACCES' },
    ],
  });
}

test('this thread and another share the files, and what the other reads and misses is known here', async () => {
  const { tasks, here, disk, taken, check } = twoThreads(1);
  await check('alone', FILES);
  expect(here.length).toBe(PORTION);
  const portions = tasks.flatMap((task) => (task.do === 'adopt' ? [] : [task.files]));
  expect([...here, ...portions.flat()].sort()).toEqual([...FILES].sort());
  expect([...taken].sort()).toEqual([...FILES].sort());
  expect(disk.known().map(([file, { digest }]) => [file, digest])).toEqual(portions.flat().map((file) => [file, file]));
  // Once, however often it was in the way.
  const missed = ['/office/.okenko.yaml', ...portions.map(([first]) => first)];
  expect(disk.unreadable.map(({ path }) => path).sort()).toEqual(missed.sort());
});

test('few files are checked here', async () => {
  const { tasks, here, check } = twoThreads(FILES.length + 1);
  await check('alone', FILES);
  expect([here, tasks]).toEqual([FILES, []]);
});

test('an office is sent to a thread once, before the files, and only when there is much to do with it', async () => {
  const { workers, tasks, check } = twoThreads(1);
  const office = Array.from({ length: 300 }, (_, nth) => [`/office/${nth}`, { facts: undefined, digest: '' }] as const);
  await workers.share(office);
  await check('inOffice', FILES.slice(0, PORTION));
  expect(tasks).toEqual([]);
  await check('inOffice', [...FILES, ...FILES]);
  await check('alone', FILES);
  expect(tasks.map((task) => task.do === 'adopt' && task.facts === office)).toEqual([
    true,
    ...Array(9 + 4).fill(false),
  ]);
});

test('a thread that breaks down ends the check', async () => {
  const { check } = twoThreads(1, () => Promise.reject(new Error('out of memory')));
  await expect(check('alone', FILES)).rejects.toThrow('out of memory');
});
