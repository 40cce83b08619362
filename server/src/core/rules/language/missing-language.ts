import { defineRule, type FixOffer, keyOf, type Surroundings } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { entryOf } from '../../syntax/index.ts';
import { isEmpty } from '../common/absence.ts';
import { fillField } from '../common/fill.ts';
import { textMapsIn, WRITTEN, type Written, written } from './text-maps.ts';
import { evidenceIn } from './which-language.ts';

interface Messages {
  missing: Empty;
  declare: { languages: readonly string[] };
}

export const rule = defineRule<Messages>()({
  id: 'language/missing-language',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'No language',
      why: 'Without it nobody can check how the texts read, and other systems cannot show them to the right people.',
      off: 'Switch it off only while old papers are being copied.',
      missing:
        'The document does not say in which language it is. Add “language”, for example cs, or [cs, pl] for two.',
      declare: ({ languages }) => `Write language: ${shown(languages)}`,
    },
    cs: {
      title: 'Chybí jazyk',
      why: 'Bez něj nelze zkontrolovat, jak se texty čtou, a jiné systémy je neukážou správným lidem.',
      off: 'Vypněte jen na dobu, kdy přepisujete staré dokumenty.',
      missing: 'Dokument neříká, v jakém je jazyce. Doplňte „language“, například cs, nebo [cs, pl] pro dva jazyky.',
      declare: ({ languages }) => `Napsat language: ${shown(languages)}`,
    },
    pl: {
      title: 'Brak języka',
      why: 'Bez niego nie da się sprawdzić, jak czyta się teksty, a inne systemy nie pokażą ich właściwym osobom.',
      off: 'Wyłącz tylko na czas przepisywania starych dokumentów.',
      missing:
        'Dokument nie mówi, w jakim jest języku. Dodaj „language”, na przykład pl, albo [cs, pl] dla dwóch języków.',
      declare: ({ languages }) => `Wpisz language: ${shown(languages)}`,
    },
  },
  check(context) {
    const { kind, root } = context.document;
    const entry = entryOf(root, 'language');
    if (!kind || !root || (entry && !isEmpty(entry.value))) return;
    const at = entry ?? entryOf(root, 'kind');
    if (!at) return;
    context.report({
      at: keyOf(at),
      message: 'missing',
      fixes: likelyLanguages(context).map(
        (languages): FixOffer<Messages> => ({
          safety: 'unsafe',
          title: 'declare',
          args: { languages },
          edits: [
            fillField(
              { shape: kind, node: root },
              'language',
              languages.length === 1 ? (languages[0] ?? '') : languages,
            ),
          ],
        }),
      ),
    });
  },
});

/** The languages its texts have; where none says so, what the words look like, then what the country speaks. */
function likelyLanguages(context: Surroundings): readonly (readonly string[])[] {
  const maps = context.once(textMapsIn);
  const most = maps.reduce<readonly string[]>((longest, { texts }) => {
    const here = texts.flatMap(({ language }) => written(language) ?? []);
    return here.length > longest.length ? here : longest;
  }, []);
  if (most.length > 0) return [most];
  return [[spoken(context)]];
}

function spoken({ document, workspace }: Surroundings): Written {
  const count = { cs: 0, pl: 0, en: 0 };
  for (const { node } of document.texts) {
    const evidence = evidenceIn(node.text);
    for (const language of WRITTEN) count[language] += evidence[language];
  }
  const [best = 'en'] = [...WRITTEN].sort((a, b) => count[b] - count[a]);
  if (count[best] > 0) return best;
  return workspace.jurisdiction === 'CZ' ? 'cs' : workspace.jurisdiction === 'PL' ? 'pl' : 'en';
}

function shown(languages: readonly string[]): string {
  return languages.length === 1 ? (languages[0] ?? '') : `[${languages.join(', ')}]`;
}
