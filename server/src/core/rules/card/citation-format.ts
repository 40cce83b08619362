import { defineRule, type FixOffer, type Surroundings, valueOf } from '../../analysis/index.ts';
import { fieldEntry, type Views } from '../../model/index.ts';
import type { ScalarNode } from '../../syntax/index.ts';
import { shortened } from '../common/naming.ts';
import {
  asJurisdiction,
  citationFromEli,
  citationRepairs,
  followsFormat,
  formatOf,
  type Jurisdiction,
} from './citations.ts';

interface Messages {
  CZ: { text: string };
  PL: { text: string };
  EU: { text: string };
  write: { text: string };
  jurisdiction: { value: string };
}

export const rule = defineRule<Messages>()({
  id: 'card/citation-format',
  since: '0.1.0',
  kinds: ['service-card'],
  holds: 'legalBasis',
  severity: 'warning',
  texts: {
    en: {
      title: 'A law nobody can look up',
      why: 'Only a full citation names one law and no other; people and systems can then find its text in force.',
      off: 'Switch it off if your office cites laws in another way that is laid down.',
      CZ: ({ text }) =>
        `“${text}” does not name a Czech act clearly. Write it as zákon č. 128/2000 Sb. (or vyhláška, nařízení vlády).`,
      PL: ({ text }) =>
        `“${text}” does not name a Polish act clearly. Write where it was published: Dz. U. z 2024 r. poz. 572.`,
      EU: ({ text }) =>
        `“${text}” does not name an act of the European Union clearly. Write it as Regulation (EU) 2018/1724.`,
      write: ({ text }) => `Write ${text}`,
      jurisdiction: ({ value }) => `Write jurisdiction: ${value}`,
    },
    cs: {
      title: 'Předpis, který nejde najít',
      why: 'Jen úplná citace označuje jeden předpis a žádný jiný; lidé i systémy pak najdou jeho platné znění.',
      off: 'Vypněte, pokud má úřad pro citace předpisů vlastní závaznou podobu.',
      CZ: ({ text }) =>
        `„${text}“ neoznačuje český předpis jednoznačně. Napište ho takto: zákon č. 128/2000 Sb. (nebo vyhláška, nařízení vlády).`,
      PL: ({ text }) =>
        `„${text}“ neoznačuje polský předpis jednoznačně. Napište, kde vyšel: Dz. U. z 2024 r. poz. 572.`,
      EU: ({ text }) =>
        `„${text}“ neoznačuje předpis Evropské unie jednoznačně. Napište ho takto: nařízení (EU) 2018/1724.`,
      write: ({ text }) => `Napsat ${text}`,
      jurisdiction: ({ value }) => `Napsat jurisdiction: ${value}`,
    },
    pl: {
      title: 'Akt, którego nie da się znaleźć',
      why: 'Tylko pełny zapis wskazuje jeden akt i żaden inny; ludzie i systemy znajdą wtedy obowiązujący tekst.',
      off: 'Wyłącz, jeśli urząd ma własny ustalony sposób przytaczania aktów.',
      CZ: ({ text }) =>
        `„${text}” nie wskazuje jednoznacznie czeskiego aktu. Wpisz go tak: zákon č. 128/2000 Sb. (albo vyhláška, nařízení vlády).`,
      PL: ({ text }) =>
        `„${text}” nie wskazuje jednoznacznie polskiego aktu. Podaj, gdzie go ogłoszono: Dz. U. z 2024 r. poz. 572.`,
      EU: ({ text }) =>
        `„${text}” nie wskazuje jednoznacznie aktu Unii Europejskiej. Wpisz go tak: rozporządzenie (UE) 2018/1724.`,
      write: ({ text }) => `Wpisz ${text}`,
      jurisdiction: ({ value }) => `Wpisz jurisdiction: ${value}`,
    },
  },
  check(context) {
    for (const law of context.document.all('legalBasis')) {
      const { citation } = law;
      const jurisdiction = citation && jurisdictionOf(law, citation.value, context);
      if (!jurisdiction || citation.value.trim() === '' || followsFormat(citation.value, jurisdiction)) continue;
      context.report({
        at: valueOf(citation.node),
        message: jurisdiction,
        args: { text: shortened(citation.value) },
        fixes: repairsFor(law, citation.node, jurisdiction),
      });
    }
  },
});

/** Undefined for law that has no format of its own. Where nothing is stated, any format is welcome, else that of the country. */
function jurisdictionOf(
  { jurisdiction }: Views['legalBasis'],
  text: string,
  { workspace }: Surroundings,
): Jurisdiction | undefined {
  if (jurisdiction) return asJurisdiction(jurisdiction.value);
  return formatOf(text) === undefined ? asJurisdiction(workspace.office?.jurisdiction) : undefined;
}

function repairsFor(law: Views['legalBasis'], node: ScalarNode, stated: Jurisdiction): readonly FixOffer<Messages>[] {
  const text = node.text.trim();
  const meant = formatOf(text);
  const entry = fieldEntry(law, 'jurisdiction');
  if (meant && entry) {
    const edits = [{ op: 'setEntryValue', entry, value: meant }] as const;
    return [{ safety: 'unsafe', title: 'jurisdiction', args: { value: meant }, edits }];
  }
  const repairs = citationRepairs(text, stated);
  const published = law.eli && citationFromEli(law.eli.value);
  const named = published && formatOf(published) === stated ? [{ text: published, isSure: false }] : [];
  return (repairs.length > 0 ? repairs : named).map((repair) => ({
    safety: repair.isSure ? 'safe' : 'unsafe',
    title: 'write',
    args: { text: repair.text },
    edits: [{ op: 'set', node, value: repair.text }],
  }));
}
