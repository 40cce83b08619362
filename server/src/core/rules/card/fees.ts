import type { Surroundings } from '../../analysis/index.ts';
import { fieldEntry, itemsOf, type OfficeDocument, type Views } from '../../model/index.ts';
import { entryOf, resolved, type ScalarNode, type YamlEdit, type YamlValue } from '../../syntax/index.ts';
import { wordList } from '../common/words.ts';
import { currencyOf } from '../schema/likely-values.ts';
import { readNumber } from '../schema/read-number.ts';

/** A price that is only a text: `fees: 200 Kč`, `- 200 Kč` or `amount: podle ceníku`. */
export interface FeeText {
  readonly node: ScalarNode;
  readonly stands: 'for-all' | 'for-one' | 'for-the-amount';
  /** The edit that puts something else in its place. */
  readonly put: (value: YamlValue) => YamlEdit;
}

/** Prices of a card that are only texts. Numbers that carry their currency (`amount: 200 Kč`) are the schema's business. */
export function feeTexts(document: OfficeDocument): readonly FeeText[] {
  const card = document.as('service-card');
  const entry = card && fieldEntry(card, 'fees');
  const fees = resolved(entry?.value);
  if (entry && fees?.type === 'scalar') {
    return isWritten(fees) ? [{ node: fees, stands: 'for-all', put: (value) => setEntry(entry, value) }] : [];
  }
  if (fees?.type !== 'sequence') return [];
  return fees.items.flatMap((item): readonly FeeText[] => {
    const fee = resolved(item);
    if (fee?.type === 'scalar') {
      return isWritten(fee)
        ? [{ node: fee, stands: 'for-one', put: (value) => ({ op: 'set', node: fee, value }) }]
        : [];
    }
    const amount = resolved(entryOf(fee, 'amount')?.value);
    if (amount?.type !== 'scalar' || !isWritten(amount) || typeof amount.value === 'number') return [];
    if (readNumber(amount.text)) return [];
    return [{ node: amount, stands: 'for-the-amount', put: (value) => ({ op: 'set', node: amount, value }) }];
  });
}

/** Text or number: `true` and nothing at all are no prices, and `free:true` only lacks a blank. */
function isWritten({ value, text }: ScalarNode): boolean {
  if (typeof value === 'number') return true;
  return typeof value === 'string' && text.trim() !== '' && !/^(?:-\p{L}|\w+:)/u.test(text);
}

function setEntry(entry: Extract<YamlEdit, { readonly op: 'setEntryValue' }>['entry'], value: YamlValue): YamlEdit {
  return { op: 'setEntryValue', entry, value };
}

/** A price as people write it: `200 Kč za výpis` is 200, CZK, `za výpis`. */
export interface Money {
  readonly amount: number;
  /** Undefined when only the number is written. */
  readonly currency: string | undefined;
  /** What it is paid for; empty when nothing more is written. */
  readonly what: string;
}

/** Undefined for a text that is not one number with at most a currency and some words behind it. */
export function readMoney(text: string): Money | undefined {
  const [, money = text, what = ''] = MONEY_AND_WORDS.exec(text.trim()) ?? [];
  const reading = readNumber(money);
  if (!reading || reading.isAmbiguous || (reading.unit && !reading.unit.currency)) return undefined;
  return { amount: reading.value, currency: reading.unit?.currency, what };
}

const MONEY_AND_WORDS = /^([\d\s.,-]*\d[\s,.-]*(?:Kč|CZK|korun\p{L}*|zł\p{L}*|PLN|€|EUR\p{L}*))[\s,;:–-]+(\p{L}.*)$/iu;

/** True for a text that says nothing else than that it costs nothing. */
export function saysFree(text: string): boolean {
  return text.trim().split(/\s+/).length <= 3 && FREE.begins(text);
}

const FREE = wordList(
  'free, free of charge, zdarma, bezplatn*, bez poplatku, bezpłatn*, za darmo, gratis, brak opłat*',
);

/** The currency prices of this card are in. */
export interface Currency {
  readonly code: string;
  /** Another price says it, or the country of the office has only one. */
  readonly isSure: boolean;
}

export function currencyFor({ document, workspace }: Pick<Surroundings, 'document' | 'workspace'>): Currency {
  const written = new Set(pricesOf(document).flatMap(({ currency }) => currency?.value ?? []));
  const [only, another] = written;
  if (only !== undefined && another === undefined) return { code: only, isSure: true };
  const country = workspace.office?.jurisdiction;
  const code = currencyOf({ document, workspace });
  return { code, isSure: another === undefined && (country === 'CZ' || country === 'PL') };
}

function pricesOf(document: OfficeDocument): readonly Views['cardFee'][] {
  return itemsOf(document.as('service-card')?.fees);
}
