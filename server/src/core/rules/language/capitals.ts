import { defineRule } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import type { Prose, ProseFix, Word } from '../../prose/index.ts';
import type { Span } from '../../text/index.ts';
import { quoted } from './phrases.ts';

interface Messages {
  capitals: { phrase: string };
  useSmall: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'language/capitals',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'Words in capitals',
      why: 'Words in capitals lose their shape: they are read letter by letter, and they sound like shouting.',
      off: 'Switch it off for texts that must repeat a sign or a form word for word.',
      capitals: ({ phrase }) => `${quoted('en', phrase)} is all in capitals. Write it in small letters.`,
      useSmall: 'Write it in small letters',
    },
    cs: {
      title: 'Slova velkými písmeny',
      why: 'Slova psaná velkými písmeny ztrácejí tvar: čtou se písmeno po písmenu a zní jako křik.',
      off: 'Vypněte u textů, které musí doslova opakovat nápis nebo formulář.',
      capitals: ({ phrase }) => `${quoted('cs', phrase)} je celé velkými písmeny. Napište to malými.`,
      useSmall: 'Napsat malými písmeny',
    },
    pl: {
      title: 'Słowa wielkimi literami',
      why: 'Słowa pisane wielkimi literami tracą kształt: czyta się je litera po literze i brzmią jak krzyk.',
      off: 'Wyłącz w tekstach, które muszą dosłownie powtarzać napis lub formularz.',
      capitals: ({ phrase }) => `${quoted('pl', phrase)} jest w całości wielkimi literami. Napisz to małymi.`,
      useSmall: 'Napisz małymi literami',
    },
  },
  prose: {
    readers: 'client',
    check({ prose, report }) {
      if (prose.role === 'legal' || !LIKELY.test(prose.text)) return;
      for (const at of shoutsIn(prose)) {
        const phrase = prose.text.slice(at.start, at.end).replace(/\s+/g, ' ');
        report({ at, message: 'capitals', args: { phrase: shortened(phrase) }, fixes: smallLetters(prose, at) });
      }
    },
  },
});

/** A quick look: one of the longer words. */
const LIKELY = /[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽĄĆĘŁŃŚŹŻ]{4}/;

/** So many words in capitals in a row; two of them longer than most abbreviations. */
const WORDS = 3;
const LONG = 4;
const LONG_WORDS = 2;

function shoutsIn({ text, words }: Prose): readonly Span[] {
  const shouts: Span[] = [];
  let run: Word[] = [];
  const close = (): void => {
    const [first] = run;
    const last = run.at(-1);
    const long = run.filter(({ start, end }) => end - start >= LONG).length;
    if (first && last && run.length >= WORDS && long >= LONG_WORDS) shouts.push({ start: first.start, end: last.end });
    run = [];
  };
  for (const word of words) {
    if (word.kind === 'word' && isCapital(text.slice(word.start, word.end))) run.push(word);
    else if (word.kind !== 'number') close();
  }
  close();
  return shouts;
}

function isCapital(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Offered only where nothing but letters changes; names within get their capital back from whoever looks at it. */
function smallLetters({ text }: Prose, at: Span): readonly ProseFix<Messages>[] {
  const shout = text.slice(at.start, at.end);
  if (!/^[\p{L}\p{N} -]+$/u.test(shout)) return [];
  const small = shout.toLowerCase();
  const startsSentence = /(^|[.!?:\n]\s*)$/.test(text.slice(0, at.start));
  const newText = startsSentence ? small.charAt(0).toUpperCase() + small.slice(1) : small;
  return [{ safety: 'unsafe', title: 'useSmall', at, newText }];
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
