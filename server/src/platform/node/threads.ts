import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** A thread that does one task after the other. */
export interface Thread<Task, Result> {
  /** Rejects when the thread breaks down. */
  run(task: Task): Promise<Result>;
  stop(): Promise<void>;
}

/** Starts the running program once more as a thread, which finds `start` with `asThread`. Everything that goes between is cloned. */
export function startThread<Start, Task, Result>(program: string, start: Start): Thread<Task, Result> {
  const worker = new Worker(program, { workerData: { okenko: start }, argv: [], stdout: false, stderr: false });
  let settle: { resolve(result: Result): void; reject(error: unknown): void } | undefined;
  const fail = (error: unknown) => settle?.reject(error);
  worker.on('message', (answer: { result: Result } | { error: unknown }) => {
    if ('result' in answer) settle?.resolve(answer.result);
    else fail(answer.error);
  });
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`A thread ended with ${code}`)));
  return {
    run: (task) =>
      new Promise<Result>((resolve, reject) => {
        settle = { resolve, reject };
        worker.postMessage(task);
      }),
    stop: async () => {
      settle = undefined;
      await worker.terminate();
    },
  };
}

/** In a thread of `startThread`: answers tasks from now on, and is true. In the program itself: false. */
export function asThread<Start, Task, Result>(serve: (start: Start) => (task: Task) => Promise<Result>): boolean {
  const port = parentPort;
  if (isMainThread || !port || !isStart<Start>(workerData)) return false;
  const run = serve(workerData.okenko);
  port.on('message', (task: Task) => {
    run(task).then(
      (result) => port.postMessage({ result }),
      (error: unknown) => port.postMessage({ error }),
    );
  });
  return true;
}

function isStart<Start>(data: unknown): data is { readonly okenko: Start } {
  return typeof data === 'object' && data !== null && 'okenko' in data;
}
