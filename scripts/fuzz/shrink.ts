import type { Failure } from './check-subject.ts';
import type { Subject } from './subject.ts';

/** How often a text may be tried, and for how long, in milliseconds. */
const TRIES = 600;
const PATIENCE = 30_000;

/**
 * The shortest text found that breaks the same invariant: stretches of lines are left out, then stretches of
 * characters, ever smaller ones. The text itself when nothing shorter breaks it.
 */
export async function shrink(
  subject: Subject,
  { invariant }: Failure,
  check: (subject: Subject) => Promise<Failure | undefined>,
): Promise<Subject> {
  const until = performance.now() + PATIENCE;
  let tries = 0;
  const breaks = async (text: string) =>
    tries++ < TRIES && performance.now() < until && (await check(bare(subject, text)))?.invariant === invariant;
  let text = subject.text;
  if (!(await breaks(text))) return subject;
  for (const split of [/(?<=\n|\r(?!\n))/, /(?:)/u]) {
    text = await smallest(text.split(split), breaks);
  }
  return bare(subject, text);
}

/** What a shorter text says is not known. */
function bare({ name, office }: Subject, text: string): Subject {
  return { name, office, text };
}

/** Leaves out halves, quarters … as long as the rest still breaks; again whenever something went. */
async function smallest(parts: readonly string[], breaks: (text: string) => Promise<boolean>): Promise<string> {
  let left = parts;
  for (let size = left.length >> 1; size >= 1; ) {
    let went = false;
    for (let start = 0; start < left.length; ) {
      const rest = [...left.slice(0, start), ...left.slice(start + size)];
      if (rest.length < left.length && (await breaks(rest.join('')))) {
        left = rest;
        went = true;
      } else start += size;
    }
    if (!went || size > 1) size = went ? Math.min(size, left.length >> 1) : size >> 1;
    if (!went && size < 1) break;
  }
  return left.join('');
}
