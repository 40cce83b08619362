import { defineRule, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { isLocal, nearestThings, type Origin, partsOf } from '../../workspace/index.ts';
import { type LinkMessages, lasting, linkTexts, offerThings } from '../common/link-offers.ts';
import { type Link, originOf } from '../common/links.ts';
import { openLinks } from './links.ts';
import { outcomesOf } from './outcomes.ts';
import { anyOf, inBrackets, noneOf, sortsFor } from './sort-words.ts';

interface Messages extends LinkMessages {
  nowhere: { text: string; sorts: readonly string[] };
  notInside: { text: string; sorts: readonly string[] };
  noId: { text: string; sorts: readonly string[] };
  empty: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'reference/unresolved',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      ...linkTexts.en,
      title: 'Link that leads nowhere',
      why: 'The documents of an office build on one another; where a link breaks, so does the chain from feedback to service.',
      off: 'Switch it off while you write the first documents and most of the others are still to come.',
      nowhere: ({ text, sorts }) =>
        `${sorts.length === 0 ? 'Nothing in this office has' : `This office has no ${noneOf(sorts)} with`} the id “${text}”. Check the spelling, or write what it should lead to first.`,
      notInside: ({ text, sorts }) =>
        `This document has no ${noneOf(sorts)} with the id “${text}”. Check the spelling, or add it.`,
      noId: ({ text, sorts }) =>
        `“${text}” is no id, so it leads nowhere. Write the id of ${anyOf('en', sorts)}: small letters and digits, words joined by hyphens.`,
      empty: 'Nothing stands between the quotation marks. Write an id, or take the field out.',
    },
    cs: {
      ...linkTexts.cs,
      title: 'Odkaz, který nikam nevede',
      why: 'Dokumenty úřadu na sebe navazují; kde se přetrhne odkaz, přetrhne se i cesta od zpětné vazby ke službě.',
      off: 'Vypněte, dokud píšete první dokumenty a většina ostatních teprve vznikne.',
      nowhere: ({ text, sorts }) =>
        `V dokumentech úřadu není nic se zkratkou „${text}“${inBrackets('cs', sorts)}. Zkontrolujte pravopis, nebo nejdřív založte to, kam má odkaz vést.`,
      notInside: ({ text, sorts }) =>
        `V tomto dokumentu není nic se zkratkou „${text}“${inBrackets('cs', sorts)}. Zkontrolujte pravopis, nebo to doplňte.`,
      noId: ({ text, sorts }) =>
        `„${text}“ není zkratka, takže odkaz nikam nevede${inBrackets('cs', sorts)}. Napište zkratku: malá písmena bez háčků a čárek, slova spojená spojovníkem.`,
      empty: 'Mezi uvozovkami nic není. Napište zkratku, nebo pole odstraňte.',
    },
    pl: {
      ...linkTexts.pl,
      title: 'Odwołanie, które prowadzi donikąd',
      why: 'Dokumenty urzędu opierają się na sobie; gdzie urywa się odwołanie, urywa się droga od opinii klientów do usługi.',
      off: 'Wyłącz, dopóki powstają pierwsze dokumenty, a większości pozostałych jeszcze nie ma.',
      nowhere: ({ text, sorts }) =>
        `W dokumentach urzędu nie ma nic o skrócie „${text}”${inBrackets('pl', sorts)}. Sprawdź pisownię albo najpierw utwórz to, do czego prowadzi odwołanie.`,
      notInside: ({ text, sorts }) =>
        `W tym dokumencie nie ma nic o skrócie „${text}”${inBrackets('pl', sorts)}. Sprawdź pisownię albo dopisz brakujący element.`,
      noId: ({ text, sorts }) =>
        `„${text}” nie jest skrótem, więc odwołanie prowadzi donikąd${inBrackets('pl', sorts)}. Wpisz skrót: małe litery bez polskich znaków, wyrazy połączone łącznikiem.`,
      empty: 'Między cudzysłowami nic nie ma. Wpisz skrót albo usuń pole.',
    },
  },
  concerns: (facts, workspace) => {
    const outcomes = outcomesOf(facts, workspace);
    return facts.isTangled === true || outcomes.has('unresolved') || outcomes.has('malformed');
  },
  check(context) {
    const { workspace, today } = context;
    const from = context.once(originOf);
    for (const link of openLinks(context)) {
      const message = messageFor(link);
      if (!message) continue;
      const { reference } = link;
      const { node, targets } = reference;
      if (message === 'notInside' && targets.some((target) => isListMissing(target, from))) continue;
      context.report({
        at: valueOf(node),
        message,
        args: { text: node.text, sorts: sortsFor(targets, from) },
        fixes: offerThings(reference, lasting(nearestThings(node.text, targets, workspace, from), today)),
      });
    }
  },
});

/** Lists that a document must have: when one is not there at all, the rule that misses it says so, not every link into it. */
const NEEDED: ReadonlySet<string> = new Set(['channel', 'need', 'theme', 'question']);

function isListMissing(target: string, { inside }: Origin): boolean {
  return NEEDED.has(target) && !inside?.some(({ type }) => type === target);
}

function messageFor({ reference, resolution }: Link): 'nowhere' | 'notInside' | 'noId' | 'empty' | undefined {
  const { node, holder } = reference;
  if (node.text.trim() === '') return 'empty';
  // A place of publication is an address, or a location of the register.
  if (holder.self.shape === 'cataloguePublication' && !partsOf(node.text)) return undefined;
  if (resolution.is === 'malformed') return 'noId';
  if (resolution.is !== 'unresolved') return undefined;
  return isLocal(reference) ? 'notInside' : 'nowhere';
}
