import type { FromPage, LanguageChoice, PreviewState, ToPage } from '../messages.ts';
import { morph } from './morph.ts';
import { firstPieceFrom, keyPlacesIn, numberIn, pieceAt, placeBeside, STOPS } from './places.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; setState(state: PreviewState): void };

/** The script of the preview: takes pages, keeps the reader's place, says where somebody clicked. */
const editor = acquireVsCodeApi();
const page = element('page');
const languages = element('languages');
let cursor: number | undefined;

element('print').addEventListener('click', () => editor.postMessage({ is: 'print' }));
page.addEventListener('click', onClick);
page.addEventListener('keydown', onKey);
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => take(data));
editor.postMessage({ is: 'ready' });

function take(message: ToPage): void {
  switch (message.is) {
    case 'page':
      editor.setState(message.state);
      showLanguages(message.languages, message.language);
      showPage(message.html, message.language);
      return;
    case 'nothing': {
      editor.setState(message.state);
      const words = document.createElement('p');
      words.textContent = message.words;
      page.replaceChildren(words);
      languages.replaceChildren();
      return;
    }
    case 'cursor':
      cursor = message.offset;
      markCursor({ mayScroll: true });
      return;
  }
}

function showPage(html: string, language: string): void {
  const next = new DOMParser().parseFromString(html, 'text/html').body;
  for (const place of keyPlacesIn(next)) {
    const isStop = place.matches(STOPS);
    // A link is a stop of its own.
    if (!place.matches('a')) place.setAttribute('tabindex', isStop ? '0' : '-1');
    if (isStop) place.setAttribute('aria-keyshortcuts', 'Enter ArrowDown ArrowUp');
  }
  page.lang = language;
  morph(page, next);
  markCursor({ mayScroll: false });
}

function showLanguages(choices: readonly LanguageChoice[], shown: string): void {
  const buttons = choices.map(({ code, name }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.lang = code;
    button.textContent = name;
    button.dataset.code = code;
    button.setAttribute('aria-pressed', String(code === shown));
    return button;
  });
  const next = document.createElement('div');
  next.append(...(buttons.length > 1 ? buttons : []));
  morph(languages, next);
}

languages.addEventListener('click', ({ target }) => {
  const code = target instanceof HTMLElement ? target.dataset.code : undefined;
  if (code !== undefined) editor.postMessage({ is: 'language', language: code });
});

function onClick(event: MouseEvent): void {
  // Who marks words to copy them does not want to go anywhere.
  if (!(event.target instanceof Element) || getSelection()?.toString()) return;
  const link = event.target.closest('a');
  const uri = link?.getAttribute('data-uri');
  if (link && uri && link.getAttribute('href') === '#') {
    event.preventDefault();
    editor.postMessage({ is: 'open', uri, at: numberIn(link, 'data-at') });
    return;
  }
  if (link) return;
  const piece = event.target.closest('[data-from]');
  if (piece) reveal(piece);
}

/** The Tab key goes from heading to heading, the arrows from text to text, and Enter to where it was written. */
function onKey(event: KeyboardEvent): void {
  const { target, key } = event;
  if (!(target instanceof Element) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const next = placeBeside(page, target, key === 'ArrowDown' ? 'after' : 'before');
    if (!next) return;
    event.preventDefault();
    next.focus();
  } else if (key === 'Enter' && !target.matches('a')) {
    const piece = keyPlacesIn(page).some((place) => place === target) && firstPieceFrom(page, target);
    if (piece) reveal(piece);
  }
}

function reveal(piece: Element): void {
  editor.postMessage({ is: 'reveal', from: numberIn(piece, 'data-from'), to: numberIn(piece, 'data-to') });
}

function markCursor({ mayScroll }: { readonly mayScroll: boolean }): void {
  for (const marked of page.querySelectorAll('.here')) marked.classList.remove('here');
  const piece = cursor === undefined ? undefined : pieceAt(page, cursor);
  if (!piece) return;
  piece.classList.add('here');
  const { top, bottom } = piece.getBoundingClientRect();
  if (mayScroll && (top < 40 || bottom > innerHeight)) piece.scrollIntoView({ block: 'center' });
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page of the preview has no #${id}`);
  return found;
}
