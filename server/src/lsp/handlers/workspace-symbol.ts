import { type SymbolInformation, SymbolKind, type WorkspaceSymbolParams } from 'vscode-languageserver';
import { type WorkspaceSymbol, workspaceSymbols } from '../../core/service/index.ts';
import { locationsOf } from '../places.ts';
import type { Handler } from './handler.ts';

export const onWorkspaceSymbol: Handler<WorkspaceSymbolParams, SymbolInformation[]> = async (session, { query }) => {
  const workspaces = await session.wholeWorkspaces();
  const found = workspaces.flatMap((workspace) => workspaceSymbols(workspace, query, session.abilities.locale));
  const locations = await locationsOf(
    session,
    found.map(({ place }) => place),
  );
  return found.flatMap(({ name, detail, what }, index): SymbolInformation[] => {
    const location = locations[index];
    return location ? [{ name, kind: kindOf(what), location, containerName: detail }] : [];
  });
};

function kindOf(what: WorkspaceSymbol['what']): SymbolKind {
  switch (what) {
    case 'document':
      return SymbolKind.File;
    case 'item':
      return SymbolKind.Object;
    case 'post':
      return SymbolKind.Class;
    case 'unit':
      return SymbolKind.Module;
    case 'place':
      return SymbolKind.Constant;
  }
}
