/** What the preview's page and the extension tell each other. Both sides import this file and nothing else of each other. */
export type ToPage =
  /** A new version of the page; `language` is the one shown, `languages` those it can be shown in. */
  | {
      readonly is: 'page';
      readonly html: string;
      readonly language: string;
      readonly languages: readonly LanguageChoice[];
      readonly state: PreviewState;
    }
  /** There is nothing to show, for the reason in the words. */
  | { readonly is: 'nothing'; readonly words: string; readonly state: PreviewState }
  /** The cursor is at this offset of the source. */
  | { readonly is: 'cursor'; readonly offset: number };

export type FromPage =
  | { readonly is: 'ready' }
  /** Somebody wants to see where a piece was written. */
  | { readonly is: 'reveal'; readonly from: number; readonly to: number }
  /** Somebody follows a link to another document. */
  | { readonly is: 'open'; readonly uri: string; readonly at: number }
  | { readonly is: 'language'; readonly language: string }
  | { readonly is: 'print' };

export interface LanguageChoice {
  readonly code: string;
  /** As its speakers call it. */
  readonly name: string;
}

/** What survives a reload of the window. */
export interface PreviewState {
  readonly uri: string;
  readonly language: string | undefined;
}

/** Messages come from outside: only what has the right shape counts. */
export function isFromPage(message: unknown): message is FromPage {
  if (typeof message !== 'object' || message === null || !('is' in message)) return false;
  const has = (key: string, type: 'string' | 'number') => typeof Reflect.get(message, key) === type;
  switch (message.is) {
    case 'ready':
    case 'print':
      return true;
    case 'reveal':
      return has('from', 'number') && has('to', 'number');
    case 'open':
      return has('uri', 'string') && has('at', 'number');
    case 'language':
      return has('language', 'string');
    default:
      return false;
  }
}

export function isPreviewState(state: unknown): state is PreviewState {
  if (typeof state !== 'object' || state === null) return false;
  const language: unknown = Reflect.get(state, 'language');
  return typeof Reflect.get(state, 'uri') === 'string' && (language === undefined || typeof language === 'string');
}
