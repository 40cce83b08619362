import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import type { YamlEdit } from '../../syntax/index.ts';
import type { DocumentFacts, Workspace } from '../../workspace/index.ts';
import { cardOf, type Entry, entriesIn, isPublicEntry } from './entries.ts';

interface Messages {
  draft: { service: string };
  inReview: { service: string };
  withdrawn: { service: string };
  hide: Empty;
  replace: { service: string };
}

export const rule = defineRule<Messages>()({
  id: 'catalogue/status-mismatch',
  since: '0.1.0',
  kinds: ['service-catalogue'],
  severity: 'warning',
  texts: {
    en: {
      title: 'The public list leads to a text that does not hold',
      why: 'Clients trust what the catalogue shows them; a text nobody approved, or one taken back, misleads them.',
      off: 'Switch it off if your website itself leaves out what is not published.',
      draft: ({ service }) =>
        `Everybody sees this entry, but the card “${service}” is still a draft. Have the card approved, or write “public: false”.`,
      inReview: ({ service }) =>
        `Everybody sees this entry, but the card “${service}” is still being reviewed. Have it approved, or write “public: false”.`,
      withdrawn: ({ service }) =>
        `Everybody sees this entry, but the card “${service}” has been withdrawn. Lead to what holds now, or write “public: false”.`,
      hide: 'Write public: false',
      replace: ({ service }) => `Lead to ${service}, which replaces it`,
    },
    cs: {
      title: 'Veřejný seznam vede k textu, který neplatí',
      why: 'Klienti věří tomu, co jim katalog ukáže; neschválený nebo stažený text je zavede na scestí.',
      off: 'Vypněte, pokud web sám vynechává, co není zveřejněné.',
      draft: ({ service }) =>
        `Položku vidí každý, ale karta „${service}“ je teprve návrh. Nechte kartu schválit, nebo napište „public: false“.`,
      inReview: ({ service }) =>
        `Položku vidí každý, ale karta „${service}“ se teprve posuzuje. Nechte ji schválit, nebo napište „public: false“.`,
      withdrawn: ({ service }) =>
        `Položku vidí každý, ale karta „${service}“ byla stažena. Odkažte na to, co platí teď, nebo napište „public: false“.`,
      hide: 'Napsat public: false',
      replace: ({ service }) => `Odkázat na ${service}, která ji nahrazuje`,
    },
    pl: {
      title: 'Publiczna lista prowadzi do tekstu, który nie obowiązuje',
      why: 'Klienci ufają temu, co pokazuje katalog; tekst niezatwierdzony lub wycofany wprowadza ich w błąd.',
      off: 'Wyłącz, jeśli strona sama pomija to, co nie jest opublikowane.',
      draft: ({ service }) =>
        `Tę pozycję widzi każdy, ale karta „${service}” to dopiero projekt. Zatwierdź kartę albo wpisz „public: false”.`,
      inReview: ({ service }) =>
        `Tę pozycję widzi każdy, ale karta „${service}” jest dopiero sprawdzana. Zatwierdź ją albo wpisz „public: false”.`,
      withdrawn: ({ service }) =>
        `Tę pozycję widzi każdy, ale karta „${service}” została wycofana. Wskaż to, co obowiązuje teraz, albo wpisz „public: false”.`,
      hide: 'Wpisz public: false',
      replace: ({ service }) => `Wskaż ${service}, która ją zastępuje`,
    },
  },
  concerns: ({ kind }) => kind === 'service-catalogue',
  check(context) {
    const { document, workspace, report } = context;
    for (const { entry } of entriesIn(document)) {
      const card = isPublicEntry(entry, document) ? cardOf(entry, context) : undefined;
      const message = card && unfit(card.status);
      if (!entry.service || !card || !message) continue;
      const args = { service: entry.service.value };
      report({
        at: valueOf((entry.public ?? entry.service).node),
        message,
        args,
        fixes: [...replacements(entry, card, workspace), { safety: 'unsafe', title: 'hide', edits: [hiding(entry)] }],
      });
    }
  },
});

/** What has been replaced is the business of `reference/to-superseded`. */
function unfit(status: string | undefined): 'draft' | 'inReview' | 'withdrawn' | undefined {
  if (status === 'draft' || status === 'withdrawn') return status;
  return status === 'in-review' ? 'inReview' : undefined;
}

function hiding({ self, public: shown }: Entry): YamlEdit {
  return shown
    ? { op: 'set', node: shown.node, value: false }
    : { op: 'addEntry', mapping: self.node, key: 'public', value: false, after: 'events' };
}

/** The cards a withdrawn card names as its successors. */
function replacements({ service }: Entry, card: DocumentFacts, workspace: Workspace): readonly FixOffer<Messages>[] {
  const successors = card.references.flatMap(({ key, text }) => {
    const successor = key === 'replacedBy' ? workspace.document('service-card', text) : undefined;
    return successor && unfit(successor.status) === undefined ? [text] : [];
  });
  return successors.flatMap((text) =>
    service
      ? [
          {
            safety: 'unsafe' as const,
            title: 'replace' as const,
            args: { service: text },
            edits: [{ op: 'set' as const, node: service.node, value: text }],
          },
        ]
      : [],
  );
}
