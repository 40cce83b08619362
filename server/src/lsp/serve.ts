import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import type { Rule } from '../core/analysis/index.ts';
import { nodePlatform } from '../platform/node/node-platform.ts';
import { startLanguage } from '../platform/node/start-language.ts';
import { startServer } from './start-server.ts';

/**
 * Runs the language server over what the arguments of this process name: `--stdio`, `--node-ipc`, `--socket=PORT` or
 * `--pipe=NAME`. Throws when they name nothing. The process ends when the client says so or is gone.
 */
export async function serve(rules: readonly Rule[]): Promise<void> {
  const connection = createConnection(ProposedFeatures.all);
  const language = startLanguage(process.argv.slice(2), process.env);
  startServer(connection, { platform: { ...nodePlatform(__dirname), language }, rules, version });
}
