import {
  type CodeAction,
  type Connection,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
} from 'vscode-languageserver';
import type { Locale } from '../../core/l10n/index.ts';
import {
  type Action,
  type ElsewhereRefusal,
  elsewhereRefusal,
  elsewhereRefusalText,
  fileOf,
} from '../../core/service/index.ts';
import { type ElsewhereChange, elsewhereChange } from '../elsewhere.ts';
import { wishOf } from '../from-protocol.ts';
import type { Wish } from '../pauses.ts';
import type { Session } from '../session.ts';
import type { Handler } from './handler.ts';
import { SHOW_WRITTEN, type WrittenPlaces } from './written-places.ts';

type ElsewhereAction = Extract<Action, { is: 'fix-elsewhere' }>;

interface Asked {
  readonly session: Session;
  /** Of the document with the finding. */
  readonly uri: string;
  readonly locale: Locale;
}

/**
 * A repair in another document. Clients that can wait get its edit when the reader has chosen it; for others that document
 * is read at once.
 */
export async function elsewhereAction(
  base: CodeAction,
  { finding, offer }: ElsewhereAction,
  { session, uri, locale }: Asked,
): Promise<readonly CodeAction[]> {
  const { abilities, rules } = session;
  if (offer.where.is === 'new' && !abilities.createsFiles) return [];
  if (abilities.resolvesEdits) {
    const data: FollowUp = { uri, rule: finding.rule, offer: JSON.stringify(offer) };
    const show = { title: base.title, command: SHOW_WRITTEN, arguments: [keyOf(data)] };
    return [{ ...base, data, ...(abilities.showsDocuments && { command: show }) }];
  }
  const rule = rules.get(finding.rule);
  const change = rule && (await elsewhereChange(session, uri, offer, rule));
  if (change?.is === 'change') return [{ ...base, edit: change.edit }];
  return change && abilities.explainsActions
    ? [{ ...base, disabled: { reason: elsewhereRefusalText(change, locale) } }]
    : [];
}

/** Makes the edit of an action the reader has chosen; where that cannot be done, says why and gives it back without one. */
export function onCodeActionResolve(connection: Connection, places: WrittenPlaces): Handler<CodeAction, CodeAction> {
  return async (session, action, token) => {
    const data = followUpIn(action.data);
    if (!data) return action;
    const change = await changeFor(data, session, wishOf(token));
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    if (change.is === 'change') {
      places.keep(keyOf(data), change);
      return { ...action, edit: change.edit };
    }
    const open = session.documents.get(data.uri);
    const locale = open ? await session.localeFor(open) : session.abilities.locale;
    const message = elsewhereRefusalText(change, locale);
    await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    return action;
  };
}

/** The document is checked anew: what was offered for an older version may be done already. */
async function changeFor(
  { uri, rule: id, offer }: FollowUp,
  session: Session,
  wish: Wish,
): Promise<ElsewhereChange | ElsewhereRefusal> {
  const open = session.documents.get(uri);
  const checked = open?.ours() && (await session.check(open, wish));
  const findings = checked && checked.is === 'document' ? checked.findings : [];
  const offered = findings
    .filter(({ rule }) => rule === id)
    .flatMap(({ elsewhere = [] }) => elsewhere)
    .find((one) => JSON.stringify(one) === offer);
  const rule = session.rules.get(id);
  if (!offered || !rule) return elsewhereRefusal('gone', { file: fileOf(uri) });
  return elsewhereChange(session, uri, offered, rule);
}

/** What an action carries until it is chosen. */
interface FollowUp {
  /** Of the document with the finding. */
  readonly uri: string;
  readonly rule: string;
  /** As JSON: it is compared with what is offered then, and not carried out as it comes. */
  readonly offer: string;
}

function keyOf({ uri, rule, offer }: FollowUp): string {
  return `${uri} ${rule} ${offer}`;
}

/** Data comes back as we gave it; what is not ours is left alone. */
function followUpIn(data: unknown): FollowUp | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { uri, rule, offer }: { readonly [name: string]: unknown } = { ...data };
  if (typeof uri !== 'string' || typeof rule !== 'string' || typeof offer !== 'string') return undefined;
  return { uri, rule, offer };
}
