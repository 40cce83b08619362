import { defineRule, type FixOffer, fragmentOf, valueOf } from '../../analysis/index.ts';
import type { OfficeDocument } from '../../model/index.ts';
import type { ScalarNode } from '../../syntax/index.ts';
import { type AddressFlaw, flawOf, isAddressLike, isVocabulary } from './web-address.ts';

interface Messages {
  insecure: { text: string };
  relative: { text: string };
  malformed: { text: string };
  use: { address: string };
}

export const rule = defineRule<Messages>()({
  id: 'reference/insecure-or-relative-url',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'Web address that may not work',
      why: 'Clients need an address that opens from anywhere and that nobody can tamper with on the way.',
      off: 'Switch it off for documents that only lead to pages on an old internal network.',
      insecure: ({ text }) => `${text} is not protected on its way. Write https instead of http.`,
      relative: ({ text }) => `“${text}” is not a whole web address. Write it from the beginning, with https://.`,
      malformed: ({ text }) =>
        `“${text}” will not open as a web address. Write a whole address that begins with https://.`,
      use: ({ address }) => `Write ${address}`,
    },
    cs: {
      title: 'Webová adresa, která nemusí fungovat',
      why: 'Klient potřebuje adresu, která se otevře odkudkoli a se kterou cestou nikdo nic neudělá.',
      off: 'Vypněte pro dokumenty, které odkazují jen na stránky staré vnitřní sítě.',
      insecure: ({ text }) => `Cesta k ${text} není chráněná. Napište https místo http.`,
      relative: ({ text }) => `„${text}“ není celá webová adresa. Napište ji od začátku, s https://.`,
      malformed: ({ text }) => `„${text}“ se jako webová adresa neotevře. Napište celou adresu, která začíná https://.`,
      use: ({ address }) => `Napsat ${address}`,
    },
    pl: {
      title: 'Adres strony, który może nie zadziałać',
      why: 'Klienci potrzebują adresu, który otwiera się zewsząd i którego nikt po drodze nie podmieni.',
      off: 'Wyłącz dla dokumentów, które prowadzą tylko do stron starej sieci wewnętrznej.',
      insecure: ({ text }) => `Droga do ${text} nie jest chroniona. Wpisz https zamiast http.`,
      relative: ({ text }) => `„${text}” to nie jest cały adres strony. Wpisz go od początku, z https://.`,
      malformed: ({ text }) =>
        `„${text}” nie otworzy się jako adres strony. Wpisz cały adres, który zaczyna się od https://.`,
      use: ({ address }) => `Wpisz ${address}`,
    },
  },
  check({ document, report }) {
    for (const node of addressesIn(document)) {
      const flaw = flawOf(node.text);
      if (!flaw) continue;
      report({ at: valueOf(node), message: flaw.is, args: { text: node.text.trim() }, fixes: fixesFor(node, flaw) });
    }
    for (const { node } of document.texts) {
      for (const match of node.text.includes('http:') ? node.text.matchAll(INSECURE) : []) {
        const [address] = match;
        if (isVocabulary(address)) continue;
        const decoded = { start: match.index, end: match.index + address.length };
        const scheme = node.segments.toSource({ start: match.index, end: match.index + 'http'.length });
        const isPlain = document.text.slice(scheme.start, scheme.end) === 'http';
        report({
          at: fragmentOf(node, decoded),
          message: 'insecure',
          args: { text: address },
          fixes: isPlain
            ? [
                {
                  safety: 'safe',
                  title: 'use',
                  args: { address: address.replace('http', 'https') },
                  edits: [{ op: 'text', edits: [{ span: scheme, newText: 'https' }] }],
                },
              ]
            : [],
        });
      }
    }
  },
});

/** An address inside a text, without the sign that ends the sentence. */
const INSECURE = /\bhttp:\/\/[^\s<>()[\]"'„“”]*[^\s<>()[\]"'„“”.,;:!?]/g;

/** Fields that hold an address, and those that may hold one. */
function addressesIn(document: OfficeDocument): readonly ScalarNode[] {
  const fields = document.scalars('url').map(({ node }) => node);
  const others = document
    .scalars('string')
    .flatMap(({ node, key, holder }) => (MAY_HOLD.has(`${holder.self.shape}.${key}`) ? [node] : []));
  const nodes = new Set([...fields, ...others.filter(({ text }) => isAddressLike(text))]);
  return [...nodes].filter((node) => typeof node.value === 'string' && node.text.trim() !== '');
}

/** Fields for an address or for other words. */
const MAY_HOLD: ReadonlySet<string> = new Set(['cardChannel.booking', 'cataloguePublication.ref']);

/** The server behind an address answers under https too, or nobody can reach it safely at all. */
function fixesFor(node: ScalarNode, { better }: AddressFlaw): readonly FixOffer<Messages>[] {
  if (better === undefined) return [];
  return [{ safety: 'safe', title: 'use', args: { address: better }, edits: [{ op: 'set', node, value: better }] }];
}
