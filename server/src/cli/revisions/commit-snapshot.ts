import type { GitRepository } from '../../platform/node/git.ts';
import { decode } from '../../platform/node/read-text.ts';
import { mayBeDocument, type Snapshot } from './snapshot.ts';

/** The files of a commit. Links and submodules are no files of it. */
export async function commitSnapshot(repository: GitRepository, commit: string): Promise<Snapshot> {
  const all = new Map<string, string>();
  for (const { path, object } of await repository.files(commit)) all.set(`/${path}`, object);
  return {
    documents: new Map([...all].filter(([path]) => mayBeDocument(path))),
    has: (path) => all.has(path),
    texts: async (paths) => {
      const wanted = paths.flatMap((path) => {
        const object = all.get(path);
        return object === undefined ? [] : [[path, object] as const];
      });
      const contents = await repository.contents(wanted.map(([, object]) => object));
      return new Map(
        wanted.flatMap(([path, object]) => {
          const bytes = contents.get(object);
          return bytes ? [[path, decode(bytes).text] as const] : [];
        }),
      );
    },
  };
}
