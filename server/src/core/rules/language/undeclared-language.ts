import { defineRule, type FixOffer, keyOf } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';
import { resolved, type YamlEdit } from '../../syntax/index.ts';
import { inLanguage } from './language-names.ts';
import { declaredIn, languageEntry, languageField, textMapsIn, WRITTEN, wordsIn } from './text-maps.ts';

interface Messages {
  undeclared: { language: string; n: number };
  declare: { language: string };
}

export const rule = defineRule<Messages>()({
  id: 'language/undeclared-language',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'A language the document does not name',
      why: 'Readers and other systems look at “language” to know what they can read; what it does not name, nobody finds.',
      off: 'Switch it off if some texts are kept in more languages than you publish.',
      undeclared: ({ language, n }) =>
        `${count('en', n, { one: 'text is', other: 'texts are' })} also written ${inLanguage('en', language)}, but “language” does not name ${language}. Add it there.`,
      declare: ({ language }) => `Add ${language} to “language”`,
    },
    cs: {
      title: 'Jazyk, který dokument neuvádí',
      why: 'Čtenáři i jiné systémy poznají podle „language“, co si mohou přečíst; co v něm není, to nikdo nenajde.',
      off: 'Vypněte, pokud některé texty vedete ve více jazycích, než kolik zveřejňujete.',
      undeclared: ({ language, n }) =>
        `${count('cs', n, { one: 'text je', few: 'texty jsou', other: 'textů je' })} i ${inLanguage('cs', language)}, ale „language“ ${language} neuvádí. Doplňte ho tam.`,
      declare: ({ language }) => `Doplnit ${language} do „language“`,
    },
    pl: {
      title: 'Język, którego dokument nie wymienia',
      why: 'Czytelnicy i inne systemy patrzą na „language”, żeby wiedzieć, co mogą przeczytać; czego tam nie ma, tego nikt nie znajdzie.',
      off: 'Wyłącz, jeśli część tekstów prowadzi się w większej liczbie języków, niż się publikuje.',
      undeclared: ({ language, n }) =>
        `${count('pl', n, { one: 'tekst jest', few: 'teksty są', many: 'tekstów jest', other: 'tekstu jest' })} także ${inLanguage('pl', language)}, ale „language” nie wymienia ${language}. Dopisz go tam.`,
      declare: ({ language }) => `Dopisz ${language} w „language”`,
    },
  },
  check(context) {
    const declared = declaredIn(context);
    const field = languageField(context);
    if (declared.length === 0 || !field) return;
    const value = resolved(field.value);
    const maps = context.once(textMapsIn);
    for (const language of WRITTEN.filter((one) => !declared.includes(one))) {
      const found = maps.filter((map) => wordsIn(map, language) !== undefined);
      const entry = found[0] && languageEntry(found[0], language);
      if (!entry) continue;
      const edit: YamlEdit =
        value?.type === 'sequence'
          ? { op: 'addItem', sequence: value, value: language }
          : { op: 'setEntryValue', entry: field, value: [...context.document.languages, language] };
      const offer: FixOffer<Messages> = { safety: 'unsafe', title: 'declare', args: { language }, edits: [edit] };
      context.report({ at: keyOf(entry), message: 'undeclared', args: { language, n: found.length }, fixes: [offer] });
    }
  },
});
