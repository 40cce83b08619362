import path from 'node:path';
import { type Locale, type MessageArgs, render } from '../../core/l10n/index.ts';
import { GitError, type GitRepository, openRepository } from '../../platform/node/git.ts';
import { slashed } from '../office.ts';
import { UsageError } from '../options.ts';
import { revisionTexts } from './revision-texts.ts';

/** A message about versions in the reader's language. */
export function sayRevision(locale: Locale, id: keyof (typeof revisionTexts)['en'], args: MessageArgs = {}): string {
  return render(revisionTexts, locale, id, args);
}

/** Does something with the repository a folder lies in; what git cannot do is told as wrong usage. */
export async function withRepository<T>(
  folder: string,
  locale: Locale,
  use: (repository: GitRepository) => Promise<T>,
): Promise<T> {
  try {
    return await use(await openRepository(folder));
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (error.reason === 'not-installed') throw new UsageError(sayRevision(locale, 'noGit'));
    if (error.reason === 'no-repository') throw new UsageError(sayRevision(locale, 'noRepository'));
    if (error.reason === 'incomplete') throw new UsageError(sayRevision(locale, 'incomplete'));
    throw new UsageError(sayRevision(locale, 'gitFailed', { reason: error.message }));
  }
}

/** The commit of a revision; one that is not here is told as wrong usage, and what to do about it. */
export async function commitOf(revision: string, repository: GitRepository, locale: Locale): Promise<string> {
  const found = await repository.commit(revision);
  if ('commit' in found) return found.commit;
  const { missing } = found;
  const id = repository.isShallow ? (`${missing}Shallow` as const) : missing;
  throw new UsageError(sayRevision(locale, id, { revision: found.revision }));
}

/** A path as typed in a folder, from the root of the repository with `/` before. */
export function pathInRepository(name: string, cwd: string, { prefix }: GitRepository, locale: Locale): string {
  const below = slashed(path.relative(cwd, path.resolve(cwd, name)));
  const inside = path.posix.normalize(path.posix.join('/', prefix, '.', below === '' ? '.' : below));
  const depth = prefix.split('/').filter((part) => part !== '').length;
  const up = below.split('/').filter((part) => part === '..').length;
  if (up > depth || path.isAbsolute(below)) throw new UsageError(sayRevision(locale, 'outside', { path: name }));
  return inside.length > 1 ? inside.replace(/\/$/, '') : inside;
}

/** A path of the repository as somebody in a folder of it sees it. */
export function pathFrom(prefix: string, inRepository: string): string {
  return path.posix.relative(`/${prefix}`, inRepository) || inRepository.slice(1);
}
