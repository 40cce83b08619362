/** What a person did instead of answering: went back to the question before. */
export const back = Symbol('back');

/** The answer; `back`; or `undefined` from somebody who has changed their mind. */
export type Answer<T> = Promise<T | typeof back | undefined>;

/** Where a question stands among the others. */
export interface Progress {
  readonly title: string;
  /** From 1. */
  readonly step: number;
  readonly steps: number;
  /** False for the first question. */
  readonly canGoBack: boolean;
}

/** One question of several. */
export interface Question<Answers> {
  /** Whether it has to be asked at all; what is known already is not. */
  readonly applies: (answers: Answers) => boolean;
  /**
   * What is known after it; `undefined` from somebody who has changed their mind. `earlier` holds what was answered before
   * the person went back, to be found there again.
   */
  readonly ask: (answers: Answers, progress: Progress, earlier: Answers) => Answer<Answers>;
}

/**
 * Asks one question after another; who goes back is asked the one before again. Gives `undefined` when somebody changes
 * their mind.
 *
 * @param start what is known before
 */
export async function interview<Answers>(
  title: string,
  questions: readonly Question<Answers>[],
  start: Answers,
): Promise<Answers | undefined> {
  const open = questions.filter(({ applies }) => applies(start));
  /** What was known when a question was asked, the latest last. */
  const before: { readonly index: number; readonly answers: Answers }[] = [];
  let answers = start;
  let earlier = start;
  for (let index = 0; index < open.length; ) {
    const question = open[index];
    if (!question?.applies(answers)) {
      index++;
      continue;
    }
    const progress = { title, step: index + 1, steps: open.length, canGoBack: before.length > 0 };
    const answer = await question.ask(answers, progress, earlier);
    if (answer === undefined) return undefined;
    if (answer !== back) {
      before.push({ index, answers });
      answers = answer;
      earlier = { ...earlier, ...answer };
      index++;
      continue;
    }
    const last = before.pop();
    index = last?.index ?? 0;
    answers = last?.answers ?? start;
  }
  return answers;
}
