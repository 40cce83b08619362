import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runCli } from '../../server/src/cli/run-cli.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import { ROOT } from './sources.ts';

/** Rules of every severity and sort of repair; more would let every new rule change the recorded outputs. */
const FEW = new Set([
  'card/only-one-channel',
  'freshness/never-reviewed',
  'owner/vague',
  'schema/invalid-date',
  'schema/unknown-key',
]);

/** What formats have to cope with: signs that mean something to them, and commands for the machines that read them. */
export const HOSTILE = 'us </script> & "all" %0A ]]> [x](1) `b` @mayor #12 ::error::x ##[error]y';

/** An office with something for every format to say. */
export const REVIEWED: { readonly [name: string]: string } = {
  'office.yaml': readFileSync(path.join(ROOT, 'test/fixtures/example-office/office.yaml'), 'utf8'),
  '.okenko.yaml': 'extends: strict\ntoday: 2025-06-30\n',
  'služby/výdej průkazu.service.yaml': `kind: service-card
schemaVersion: "1.0"
id: id-card
title: Identity card
language: en
status: draft
owner: everybody
reviewedOn: 1. 6. 2025
channels:
  - { id: counter, type: counter, location: town-hall }
`,
  'processes/issue-card.process.yaml': `kind: process
schemaVersion: "1.0"
id: issue-card
title: Issue a card
language: en
status: draft
owner: everyone # okenko-ignore owner/vague until 2025-12-31 -- the post is advertised
"a: ${HOSTILE.replaceAll('"', '\\"')}": 1
reviewedOn: 2025-06-01
`,
  'processes/clean.process.yaml': `kind: process
schemaVersion: "1.0"
id: clean
title: Keep clean
language: en
status: draft
owner: registry-head
reviewedOn: 2025-06-01
`,
};

export interface HereRun {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** Runs the command line in this process, with few rules. */
export async function okenkoHere(
  cwd: string,
  words: readonly string[],
  env: { readonly [name: string]: string } = {},
): Promise<HereRun> {
  const said = { out: '', err: '' };
  const plain = (text: string) => text;
  const code = await runCli(
    words,
    {
      cwd,
      env,
      out: (text) => {
        said.out += text;
      },
      err: (text) => {
        said.err += text;
      },
      progress: () => undefined,
      readStdin: () => Promise.resolve(new Uint8Array()),
      paint: { error: plain, warning: plain, info: plain, dim: plain, bold: plain },
    },
    RULES.filter(({ id }) => FEW.has(id)),
    '1.2.3',
  );
  return { ...said, code };
}
