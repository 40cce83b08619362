import { defineRule, valueOf } from '../../analysis/index.ts';
import { issuesFor } from './issue-owner.ts';

export const rule = defineRule<{ unknown: { text: string; versions: string }; useVersion: { version: string } }>()({
  id: 'schema/unsupported-version',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'Version of the form unknown',
      why: 'What a field means depends on the version of the form the document was written for.',
      off: 'There is hardly a reason to: the document would be checked by rules it was not written for.',
      unknown: ({ text, versions }) => `Version “${text}” is not known here. This Okenko reads version ${versions}.`,
      useVersion: ({ version }) => `Write schemaVersion: "${version}"`,
    },
    cs: {
      title: 'Neznámá verze formuláře',
      why: 'Co které pole znamená, závisí na verzi formuláře, pro kterou je dokument napsán.',
      off: 'Sotva k tomu najdete důvod: dokument by se kontroloval podle pravidel, pro která není napsán.',
      unknown: ({ text, versions }) => `Verzi „${text}“ zde neznáme. Toto Okenko čte verzi ${versions}.`,
      useVersion: ({ version }) => `Napsat schemaVersion: "${version}"`,
    },
    pl: {
      title: 'Nieznana wersja formularza',
      why: 'Znaczenie pól zależy od wersji formularza, dla której dokument napisano.',
      off: 'Trudno o powód: dokument byłby sprawdzany według reguł, dla których nie powstał.',
      unknown: ({ text, versions }) => `Wersja „${text}” nie jest tu znana. To Okenko czyta wersję ${versions}.`,
      useVersion: ({ version }) => `Wpisz schemaVersion: "${version}"`,
    },
  },
  check(context) {
    for (const issue of issuesFor('schema/unsupported-version', context)) {
      if (issue.issue !== 'enum' || issue.node.type !== 'scalar') continue;
      const { node } = issue;
      const versions = issue.allowed.map(String);
      context.report({
        at: valueOf(node),
        message: 'unknown',
        args: { text: node.text.trim(), versions: versions.join(', ') },
        fixes: versions.map((version) => ({
          safety: 'unsafe',
          title: 'useVersion',
          args: { version },
          edits: [{ op: 'set', node, value: version }],
        })),
      });
    }
  },
});
