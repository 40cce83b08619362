/** What became of one test case, in the form the harness reads. */
export interface CaseResult {
  readonly title: string;
  readonly milliseconds: number;
  readonly error?: string;
}

/** Runs a mocha that has its suites, tells of each case as it ends, and collects what happened. */
export function collectResults(mocha: Mocha, tell: (result: CaseResult) => void): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  const add = (result: CaseResult): void => {
    results.push(result);
    tell(result);
  };
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve(results));
    runner.on('pass', (test) => add({ title: test.fullTitle(), milliseconds: test.duration ?? 0 }));
    runner.on('fail', (test, error) =>
      add({ title: test.fullTitle(), milliseconds: test.duration ?? 0, error: error.stack ?? error.message }),
    );
  });
}

/** Ends the extension host's run with a failure when a case failed. */
export function rejectOnFailure(results: readonly CaseResult[]): void {
  const failed = results.filter(({ error }) => error !== undefined).length;
  if (failed > 0) throw new Error(`${failed} failed`);
}
