import { spawn } from 'node:child_process';
import path from 'node:path';

/** A repository, opened for reading. Nothing of it is checked out, run or fetched. */
export interface GitRepository {
  /** Folder the paths of its trees are relative to, absolute; undefined for a bare repository. */
  readonly workTree: string | undefined;
  /** Where in the work tree the given folder lies: empty or ending with `/`. */
  readonly prefix: string;
  readonly isShallow: boolean;
  /** `sha1` or `sha256`. */
  readonly hash: string;
  /** The commit a revision names. `A...B` is the newest common ancestor of the two. */
  commit(revision: string): Promise<CommitFound | CommitMissing>;
  /** All plain files of a commit below a folder (ending with `/`, or empty for all): no links, no submodules. */
  files(commit: string, folder?: string): Promise<readonly GitFile[]>;
  /** Contents by object. Throws a `GitError` when this clone does not hold all of them. */
  contents(objects: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

export interface CommitFound {
  readonly commit: string;
}

/** `unrelated`: both commits are here, and no common ancestor. */
export interface CommitMissing {
  readonly missing: 'unknown' | 'unrelated';
  /** The part of the revision that could not be found. */
  readonly revision: string;
}

export interface GitFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** Name of its content. */
  readonly object: string;
}

/** Why git cannot be asked. */
export class GitError extends Error {
  /** `incomplete`: a partial clone, which holds only some contents of files. */
  readonly reason: 'not-installed' | 'no-repository' | 'incomplete' | 'failed';

  constructor(reason: GitError['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Opens the repository a folder lies in. Throws a `GitError` when there is none, or no git. */
export async function openRepository(folder: string): Promise<GitRepository> {
  const run = (args: readonly string[], input?: string) => git(folder, args, input);
  const asked = await run(['rev-parse', '--is-bare-repository', '--is-shallow-repository', '--show-object-format']);
  if (asked.code !== 0) {
    throw new GitError(/not a git repository/i.test(asked.error) ? 'no-repository' : 'failed', asked.error.trim());
  }
  const [isBare, isShallow, hash = 'sha1'] = linesOf(asked.output);
  const inside = isBare === 'true' ? undefined : await run(['rev-parse', '--show-toplevel', '--show-prefix']);
  // In the folder .git itself there is no work tree either.
  const [top, prefix = ''] = inside?.code === 0 ? linesOf(inside.output) : [];
  return {
    workTree: top === undefined ? undefined : path.resolve(top),
    prefix,
    isShallow: isShallow === 'true',
    hash,
    commit: (revision) => findCommit(revision, run),
    files: (commit, below) => listFiles(commit, below ?? '', run),
    contents: (objects) => readObjects(objects, run),
  };
}

interface Ran {
  readonly code: number;
  readonly output: Buffer;
  readonly error: string;
}

type Run = (args: readonly string[], input?: string) => Promise<Ran>;

async function findCommit(revision: string, run: Run): Promise<CommitFound | CommitMissing> {
  const [, left, right] = /^(.*?)\.\.\.(.*)$/s.exec(revision) ?? [];
  if (left === undefined || right === undefined) return oneCommit(revision, run);
  const sides = [await oneCommit(left || 'HEAD', run), await oneCommit(right || 'HEAD', run)];
  const found: string[] = [];
  for (const side of sides) {
    if ('missing' in side) return side;
    found.push(side.commit);
  }
  const base = await run(['merge-base', ...found]);
  const [commit] = linesOf(base.output);
  return base.code === 0 && commit !== undefined ? { commit } : { missing: 'unrelated', revision };
}

async function oneCommit(revision: string, run: Run): Promise<CommitFound | CommitMissing> {
  // A line end would be a second revision; an empty text would be an option to some versions of git.
  if (revision === '' || /[\n\0]/.test(revision)) return { missing: 'unknown', revision };
  const found = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  const commit = linesOf(found.output).at(-1);
  return found.code === 0 && commit !== undefined && OBJECT.test(commit)
    ? { commit }
    : { missing: 'unknown', revision };
}

async function listFiles(commit: string, below: string, run: Run): Promise<readonly GitFile[]> {
  const listed = await run(['ls-tree', '-r', '-z', '--full-tree', commit, ...(below === '' ? [] : ['--', below])]);
  if (listed.code !== 0) throw new GitError('failed', listed.error.trim());
  return listed.output
    .toString('utf8')
    .split('\0')
    .flatMap((row) => {
      const [, mode, object, name] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(row) ?? [];
      return object !== undefined && name !== undefined && mode?.startsWith('100') ? [{ path: name, object }] : [];
    });
}

async function readObjects(objects: readonly string[], run: Run): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = [...new Set(objects)].filter((object) => OBJECT.test(object));
  const contents = new Map<string, Uint8Array>();
  if (wanted.length === 0) return contents;
  const { output, code, error } = await run(['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  if (code !== 0) throw new GitError(/promisor/.test(error) ? 'incomplete' : 'failed', error.trim());
  for (let at = 0; at < output.length; ) {
    const lineEnd = output.indexOf(0x0a, at);
    const header = output.toString('latin1', at, lineEnd < 0 ? output.length : lineEnd);
    const [, object, size] = /^([0-9a-f]+) blob (\d+)$/.exec(header) ?? [];
    at = (lineEnd < 0 ? output.length : lineEnd) + 1;
    if (object === undefined || size === undefined) throw new GitError('incomplete', header);
    contents.set(object, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}

const OBJECT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * Runs git in a folder. It works in the folder of Node itself and is only told of the other by `-C`, so that no program of
 * the workspace can be taken for git; the settings switch off everything that could run a program or reach the network.
 */
function git(folder: string, args: readonly string[], input = ''): Promise<Ran> {
  const safe = ['--no-pager', '--literal-pathspecs', '-c', 'core.fsmonitor=false', '-c', `core.hooksPath=${NOWHERE}`];
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...safe, '-C', path.resolve(folder), ...args], {
      cwd: path.dirname(process.execPath),
      env: { ...process.env, ...QUIET },
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const output: Buffer[] = [];
    const error: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => output.push(part));
    child.stderr.on('data', (part: Buffer) => error.push(part));
    child.on('error', (cause) => {
      const isMissing = 'code' in cause && cause.code === 'ENOENT';
      reject(new GitError(isMissing ? 'not-installed' : 'failed', cause.message));
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output: Buffer.concat(output), error: Buffer.concat(error).toString('utf8') });
    });
    // A git that ends early closes its input; why it ended is in its code and its words.
    child.stdin.on('error', (cause) => error.push(Buffer.from(cause.message)));
    child.stdin.end(input);
  });
}

const NOWHERE = process.platform === 'win32' ? 'NUL' : '/dev/null';

const QUIET = {
  GIT_NO_LAZY_FETCH: '1',
  // Older versions know no other way to be kept from fetching what a partial clone lacks.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

function linesOf(output: Buffer): readonly string[] {
  return output
    .toString('utf8')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
}
