import type { Readability } from '../prose/index.ts';
import type { StepReport } from './office-report.ts';
import type { PostReport } from './office-report-ownership.ts';
import type { Say } from './office-report-texts.ts';

/** Things of one sort a post answers for. */
export interface ThingGroup {
  readonly sort: string;
  readonly names: readonly string[];
}

/** What a post answers for, by sort, in the order first met. */
export function thingsOf({ owns }: PostReport): readonly ThingGroup[] {
  const groups = new Map<string, string[]>();
  for (const { sort, name } of owns) {
    const group = groups.get(sort);
    if (group) group.push(name);
    else groups.set(sort, [name]);
  }
  return [...groups].map(([sort, names]) => ({ sort, names }));
}

/** What is not right with a post; empty when all is well. */
export function remarkOn({ isOverloaded, vacantSince, acting, owns }: PostReport, limit: number, say: Say): string {
  const vacancy =
    vacantSince === undefined
      ? []
      : [
          acting === undefined
            ? say('vacant', { day: vacantSince })
            : say('acting', { day: vacantSince, post: acting }),
        ];
  return [...vacancy, ...(isOverloaded ? [say('overloaded', { n: owns.length, limit })] : [])].join('; ');
}

/** How texts read, in words with the number behind it. */
export function scoreWords(score: Readability | undefined, enough: number, say: Say): string {
  if (!score) return say('tooShort', { enough });
  const { formula, value, limit } = score;
  const number = say('scoreOf', { formula, value: Math.round(value * 10) / 10, limit });
  return `${say(value > limit ? 'hard' : 'readable')}: ${number}`;
}

/** What the office claims for a step, and whether it holds; empty when it claims nothing. */
export function claim({ claimed, level }: StepReport, say: Say): string {
  if (claimed === undefined) return '';
  return claimed > level ? say('claimedHigher', { claimed, level }) : say('claimed', { level: claimed });
}
