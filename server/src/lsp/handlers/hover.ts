import type { HoverParams, Hover as ProtocolHover } from 'vscode-languageserver';
import { configHover, hover } from '../../core/service/index.ts';
import { hoverOf } from '../to-protocol.ts';
import type { Handler } from './handler.ts';

export const onHover: Handler<HoverParams, ProtocolHover | null> = async (session, { textDocument, position }) => {
  const { markdownInHover } = session.abilities;
  const place = await session.place(textDocument.uri);
  if (place) {
    const { lines } = place.document;
    const found = hover(place.document, place.workspace, lines.offsetAt(position), place.locale);
    return found ? hoverOf(found, lines, markdownInHover) : null;
  }
  const config = await session.configPlace(textDocument.uri);
  const found = config && configHover(config.tree, config.lines.offsetAt(position), session.rules, config.locale);
  return found ? hoverOf(found, config.lines, markdownInHover) : null;
};
