import type { HoverParams, Hover as ProtocolHover } from 'vscode-languageserver';
import { configHover, documentNamedAt, hover, withSummary } from '../../core/service/index.ts';
import { pathOfUri } from '../paths.ts';
import { hoverOf } from '../to-protocol.ts';
import type { Handler } from './handler.ts';

export const onHover: Handler<HoverParams, ProtocolHover | null> = async (session, { textDocument, position }) => {
  const { markdownInHover } = session.abilities;
  const place = await session.place(textDocument.uri);
  if (place) {
    const { document, workspace, locale } = place;
    const offset = document.lines.offsetAt(position);
    const found = hover(document, workspace, offset, locale);
    if (!found) return null;
    const uri = documentNamedAt(document, workspace, offset);
    const text = uri === undefined ? undefined : await session.textAt(pathOfUri(uri));
    const whole =
      uri === undefined || text === undefined ? found : withSummary(found, { uri, text, version: 0 }, locale);
    return hoverOf(whole, document.lines, markdownInHover);
  }
  const config = await session.configPlace(textDocument.uri);
  const found = config && configHover(config.tree, config.lines.offsetAt(position), session.rules, config.locale);
  return found ? hoverOf(found, config.lines, markdownInHover) : null;
};
