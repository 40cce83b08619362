import picocolors from 'picocolors';
import { watchFolders } from './watch-folders.ts';

/** Standard streams of this process as the command line wants them. */
export function terminal() {
  const colors = picocolors.createColors(wantsColour(process.stdout));
  return {
    cwd: process.cwd(),
    env: process.env,
    out: (text: string) => void process.stdout.write(text),
    err: (text: string) => void process.stderr.write(text),
    progress: (text: string) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2K${text}`);
    },
    watching: {
      start: watchFolders,
      // Scrolled-back findings of the check before would only mislead.
      clear: () => {
        if (process.stdout.isTTY) process.stdout.write('\u001B[2J\u001B[3J\u001B[H');
      },
    },
    readStdin: async (): Promise<Uint8Array> => {
      const parts: Buffer[] = [];
      for await (const part of process.stdin) parts.push(Buffer.from(part));
      return Buffer.concat(parts);
    },
    paint: { error: colors.red, warning: colors.yellow, info: colors.cyan, dim: colors.dim, bold: colors.bold },
  };
}

/** Colour only on a terminal, and never against the reader's wish. */
export function wantsColour(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}
