import {
  type CancellationToken,
  type CodeLens,
  type CodeLensParams,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { render } from '../../core/l10n/index.ts';
import { codeLenses, type LensAbout, lensTexts, maturityLens, usedLens } from '../../core/service/index.ts';
import type { Maturity } from '../custom-messages.ts';
import type { DocumentPlace } from '../document-place.ts';
import { wholePlace } from '../places.ts';
import type { Session } from '../session.ts';
import { rangeOf } from '../to-protocol.ts';
import type { Handler } from './handler.ts';
import { onMaturity } from './maturity.ts';

/** Commands of the client that lenses lead to: the first with the URI of the document, the second with a position, too. */
const PREVIEW = 'okenko.preview';
const SHOW_REFERENCES = 'okenko.showReferences';
const SHOW_STEPS = 'okenko.steps.focus';

/** Without their words, which `onCodeLensResolve` finds for those the reader sees. */
export const onCodeLens: Handler<CodeLensParams, CodeLens[] | null> = async (session, { textDocument }, token) => {
  const { uri } = textDocument;
  const place = await wholePlace(session, uri, token);
  if (!place) return null;
  const { document, workspace, locale } = place;
  const preview = session.abilities.commands.includes(PREVIEW);
  return codeLenses(document, workspace, { preview }).map(({ span, about }) => ({
    range: rangeOf(document.lines, span),
    ...(about.is === 'preview'
      ? { command: { title: render(lensTexts, locale, 'preview'), command: PREVIEW, arguments: [uri] } }
      : { data: { uri, about } satisfies FollowUp }),
  }));
};

/** The eight steps of an office are asked for by nine lenses at once and computed once. */
export function codeLensResolver(): Handler<CodeLens, CodeLens> {
  const running = new Map<string, Promise<Maturity | null>>();
  const maturity = (session: Session, uri: string, token: CancellationToken): Promise<Maturity | null> => {
    const known = running.get(uri);
    if (known) return known;
    const asked = Promise.resolve(onMaturity(session, { uri }, token)).finally(() => running.delete(uri));
    running.set(uri, asked);
    return asked;
  };
  return async (session, lens, token) => {
    const data = followUpIn(lens.data);
    const place = data && (await wholePlace(session, data.uri, token));
    if (!place) return lens;
    const { about } = data;
    if (about.is === 'used') return usedCommand(lens, about.key, place, session);
    if (about.is !== 'maturity') return lens;
    const shared = await maturity(session, data.uri, token);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    // Whoever asked first may have lost interest.
    const view = shared ?? (await onMaturity(session, { uri: data.uri }, token));
    const title = view && maturityLens(view, about.step, place.locale);
    if (!title) return lens;
    const command = session.abilities.commands.includes(SHOW_STEPS) ? SHOW_STEPS : '';
    return { ...lens, command: { title, command } };
  };
}

function usedCommand(
  lens: CodeLens,
  key: string,
  { open, document, workspace, locale }: DocumentPlace,
  { abilities }: Session,
): CodeLens {
  const found = usedLens(document, workspace, key, locale);
  if (!found) return lens;
  const { title, at } = found;
  // Words nobody can click on are still worth reading.
  if (!abilities.commands.includes(SHOW_REFERENCES)) return { ...lens, command: { title, command: '' } };
  const position = document.lines.positionAt(at);
  return { ...lens, command: { title, command: SHOW_REFERENCES, arguments: [open.uri, position] } };
}

/** What a lens carries for the question that may follow. */
interface FollowUp {
  readonly uri: string;
  readonly about: LensAbout;
}

/** Data comes back as we gave it; what is not ours is left alone. */
function followUpIn(data: unknown): FollowUp | undefined {
  if (typeof data !== 'object' || data === null || !('uri' in data) || !('about' in data)) return undefined;
  return data as FollowUp;
}
