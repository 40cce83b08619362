import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** A thread that does one task after the other. */
export interface Thread<Task, Result> {
  /** Tasks are done in the order they were given. Rejects when the thread breaks down. */
  run(task: Task): Promise<Result>;
  stop(): Promise<void>;
}

interface Waiting<Result> {
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/** Starts the running program once more as a thread, which finds `start` with `asThread`. Everything that goes between is cloned. */
export function startThread<Start, Task, Result>(program: string, start: Start): Thread<Task, Result> {
  const worker = new Worker(program, { workerData: { okenko: start }, argv: [], stdout: false, stderr: false });
  const waiting: Waiting<Result>[] = [];
  let broken: { readonly error: unknown } | undefined;
  const breakDown = (error: unknown) => {
    broken ??= { error };
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on('message', (answer: { result: Result } | { error: unknown }) => {
    const first = waiting.shift();
    if ('result' in answer) first?.resolve(answer.result);
    else first?.reject(answer.error);
  });
  worker.on('error', breakDown);
  worker.on('exit', (code) => breakDown(new Error(`A thread ended with ${code}`)));
  return {
    run: (task) =>
      new Promise<Result>((resolve, reject) => {
        if (broken) return reject(broken.error);
        waiting.push({ resolve, reject });
        worker.postMessage(task);
      }),
    stop: async () => {
      waiting.length = 0;
      await worker.terminate();
    },
  };
}

/** In a thread of `startThread`: answers tasks from now on, and is true. In the program itself: false. */
export function asThread<Start, Task, Result>(serve: (start: Start) => (task: Task) => Promise<Result>): boolean {
  const port = parentPort;
  if (isMainThread || !port || !isStart<Start>(workerData)) return false;
  const run = serve(workerData.okenko);
  let last: Promise<unknown> = Promise.resolve();
  port.on('message', (task: Task) => {
    last = last
      .then(() => run(task))
      .then(
        (result) => port.postMessage({ result }),
        (error: unknown) => port.postMessage({ error }),
      );
  });
  return true;
}

function isStart<Start>(data: unknown): data is { readonly okenko: Start } {
  return typeof data === 'object' && data !== null && 'okenko' in data;
}
