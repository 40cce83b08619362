import type { HoverParams, Hover as ProtocolHover } from 'vscode-languageserver';
import { hover } from '../../core/service/index.ts';
import { pointedPlace } from '../from-protocol.ts';
import { hoverOf } from '../to-protocol.ts';
import type { Handler } from './handler.ts';

export const onHover: Handler<HoverParams, ProtocolHover | null> = async (session, params) => {
  const at = await pointedPlace(session, params);
  const found = at && hover(at.document, at.workspace, at.offset, at.locale);
  return found ? hoverOf(found, at.document.lines, session.abilities.markdownInHover) : null;
};
