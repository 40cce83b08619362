import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';
import type { Audience } from './audience.ts';

/**
 * The same audience, which also has hints and lenses asked for again when another document changes: they tell of posts and
 * references there. Clients that do not know how are left alone.
 */
export function withRefreshedViews(
  audience: Audience,
  connection: Connection,
  { refreshesHints, refreshesLenses }: Pick<Abilities, 'refreshesHints' | 'refreshesLenses'>,
): Audience {
  const refresh = [
    ...(refreshesHints ? [() => connection.languages.inlayHint.refresh()] : []),
    ...(refreshesLenses ? [() => connection.sendRequest(CodeLensRefreshRequest.type)] : []),
  ];
  let isTold = false;
  const tell = (): void => {
    isTold = false;
    for (const ask of refresh) {
      ask().catch((error: unknown) => connection.console.warn(`The client did not ask again: ${String(error)}`));
    }
  };
  return {
    ...audience,
    allMayDiffer() {
      audience.allMayDiffer();
      if (isTold || refresh.length === 0) return;
      isTold = true;
      // Several changes that come together are one piece of news.
      setTimeout(tell, 0);
    },
  };
}
