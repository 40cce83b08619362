import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const CLI = path.resolve('dist/cli/okenko.cjs');

export interface CliRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** A folder that exists for one test, with files in it. */
export class Folder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'okenko cli ž '));

  write(files: { readonly [name: string]: string | Uint8Array }): this {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(this.path, name)), { recursive: true });
      writeFileSync(path.join(this.path, name), content);
    }
    return this;
  }

  remove(name: string): void {
    rmSync(path.join(this.path, name));
  }

  /** Makes a symbolic link. */
  link(target: string, name: string): void {
    symlinkSync(target, path.join(this.path, name));
  }

  read(name: string): string {
    return readFileSync(path.join(this.path, name), 'utf8');
  }

  bytes(name: string): Uint8Array {
    return readFileSync(path.join(this.path, name));
  }

  files(): readonly string[] {
    return readdirSync(this.path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(this.path, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort();
  }

  /** Runs `okenko` here as a user would; English unless the words or the environment say otherwise. */
  okenko(
    words: readonly string[],
    options: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
  ): CliRun {
    const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, ...words], {
      cwd: this.path,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, LC_ALL: 'en_GB.UTF-8', ...options.env },
      ...(options.input !== undefined && { input: options.input }),
    });
    return { stdout, stderr, code: status };
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
