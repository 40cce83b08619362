/** What the extension costs in the window that is open: the time the editor says it took to start, and memory. */
import { execFileSync } from 'node:child_process';

/**
 * @param {number} serverPid the process of the VS Code server, the parent of all that is measured
 * @returns {Promise<string[]>} one line each; memory where there is a `ps`
 */
export async function measurements(hands, serverPid) {
  const { command, page } = hands;
  await command('Developer: Show Running Extensions');
  const row = page.locator('.runtime-extensions-editor .extension', { hasText: 'Okenko' });
  const activation = await row.locator('.activation-time').textContent();
  const below = descendants(serverPid);
  const server = below.filter(({ args }) => args.includes('server/main.cjs'));
  const hosts = new Set(server.map(({ parent }) => parent));
  return [
    `activation, as the editor says: ${activation}`,
    ...server.map(({ megabytes }) => `memory of the server: ${megabytes} MB`),
    ...below
      .filter(({ pid }) => hosts.has(pid))
      .map(({ megabytes }) => `memory of the extension host, VS Code's own included: ${megabytes} MB`),
  ];
}

function descendants(root) {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' }).split('\n');
  const all = lines.flatMap((line) => {
    const [, pid, parent, kilobytes, args] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    if (pid === undefined) return [];
    return [{ pid: Number(pid), parent: Number(parent), megabytes: Math.round(Number(kilobytes) / 1024), args }];
  });
  const known = new Set([root]);
  // Children may stand before their parents.
  for (let before = 0; before < known.size; ) {
    before = known.size;
    for (const { pid, parent } of all) if (known.has(parent)) known.add(pid);
  }
  return all.filter(({ pid }) => known.has(pid));
}
