import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import type { Views } from '../../model/index.ts';
import { type Absence, missingField } from '../common/absence.ts';
import { textsIn } from '../common/text-fields.ts';
import { type Currency, currencyFor, type FeeText, feeTexts, readMoney, saysFree } from './fees.ts';

interface Messages {
  text: { text: string };
  noAmount: Empty;
  noCurrency: { amount: number; currency: string };
  negative: { amount: number };
  write: { amount: number; currency: string };
  addAmount: { amount: number };
  addCurrency: { currency: string };
  free: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'card/fee-incomplete',
  since: '0.1.0',
  kinds: ['service-card'],
  severity: 'error',
  texts: {
    en: {
      title: 'A price without amount or currency',
      why: 'A price is a number and a currency; only then people know what they pay, and websites can show it.',
      off: 'There is hardly a reason to: half a price helps nobody.',
      text: ({ text }) =>
        `“${text}” is not a price that can be counted with. Write the number under “amount” and the currency under “currency”.`,
      noAmount: 'This price has no amount. Add “amount” with a number, for example 200.',
      noCurrency: ({ amount, currency }) => `${amount} of what? Add “currency”, for example ${currency}.`,
      negative: ({ amount }) =>
        `A price cannot be less than nothing, but here stands ${amount}. Write the number without the minus.`,
      write: ({ amount, currency }) => `Write amount ${amount}, currency ${currency}`,
      addAmount: ({ amount }) => `Add the amount ${amount}`,
      addCurrency: ({ currency }) => `Add the currency ${currency}`,
      free: 'Say that it is free',
    },
    cs: {
      title: 'Cena bez částky nebo měny',
      why: 'Cena je číslo a měna; jen tak lidé vědí, kolik zaplatí, a web ji dokáže zobrazit.',
      off: 'Sotva k tomu najdete důvod: půl ceny nikomu nepomůže.',
      text: ({ text }) =>
        `„${text}“ není cena, se kterou se dá počítat. Číslo napište do pole „amount“ a měnu do pole „currency“.`,
      noAmount: 'U této ceny chybí částka. Doplňte „amount“ s číslem, například 200.',
      noCurrency: ({ amount, currency }) => `${amount} čeho? Doplňte měnu v poli „currency“, například ${currency}.`,
      negative: ({ amount }) => `Cena nemůže být menší než nula, ale stojí tu ${amount}. Napište číslo bez minusu.`,
      write: ({ amount, currency }) => `Napsat částku ${amount}, měnu ${currency}`,
      addAmount: ({ amount }) => `Doplnit částku ${amount}`,
      addCurrency: ({ currency }) => `Doplnit měnu ${currency}`,
      free: 'Uvést, že je zdarma',
    },
    pl: {
      title: 'Cena bez kwoty lub waluty',
      why: 'Cena to liczba i waluta; tylko wtedy wiadomo, ile się zapłaci, a strona może ją pokazać.',
      off: 'Trudno o powód: pół ceny nikomu nie pomoże.',
      text: ({ text }) =>
        `„${text}” nie jest ceną, którą da się policzyć. Wpisz liczbę w polu „amount”, a walutę w polu „currency”.`,
      noAmount: 'Przy tej cenie brakuje kwoty. Dopisz „amount” z liczbą, na przykład 200.',
      noCurrency: ({ amount, currency }) =>
        `${amount} czego? Dopisz walutę w polu „currency”, na przykład ${currency}.`,
      negative: ({ amount }) => `Cena nie może być mniejsza niż zero, a jest tu ${amount}. Wpisz liczbę bez minusa.`,
      write: ({ amount, currency }) => `Wpisz kwotę ${amount}, walutę ${currency}`,
      addAmount: ({ amount }) => `Dodaj kwotę ${amount}`,
      addCurrency: ({ currency }) => `Dodaj walutę ${currency}`,
      free: 'Wpisz, że jest bezpłatnie',
    },
  },
  check(context) {
    const { document, report } = context;
    const currency = currencyFor(context);
    for (const text of feeTexts(document)) {
      const { node } = text;
      report({ at: valueOf(node), message: 'text', args: { text: node.text }, fixes: repairsOf(text, currency) });
    }
    for (const fee of document.all('cardFee')) {
      const { amount } = fee;
      const noAmount = missingField(fee, 'amount');
      if (noAmount) report({ at: noAmount.at, message: 'noAmount', fixes: offerAmount(fee, noAmount) });
      if (amount && amount.value < 0) {
        const edits = [{ op: 'set', node: amount.node, value: -amount.value }] as const;
        const fixes = [{ safety: 'unsafe', title: 'addAmount', args: { amount: -amount.value }, edits }] as const;
        report({ at: valueOf(amount.node), message: 'negative', args: { amount: amount.value }, fixes });
      }
      const noCurrency = amount && missingField(fee, 'currency');
      if (noCurrency) {
        const args = { amount: amount.value, currency: currency.code };
        report({ at: noCurrency.at, message: 'noCurrency', args, fixes: [offerCurrency(noCurrency, currency)] });
      }
    }
  },
});

function repairsOf({ node, stands, put }: FeeText, currency: Currency): readonly FixOffer<Messages>[] {
  if (saysFree(node.text)) {
    if (stands === 'for-all') return [{ safety: 'safe', title: 'free', edits: [put({ free: true })] }];
    const args = { amount: 0, currency: currency.code };
    const value = stands === 'for-the-amount' ? 0 : args;
    return [{ safety: 'unsafe', title: 'write', args, edits: [put(value)] }];
  }
  const money = stands === 'for-the-amount' ? undefined : readMoney(node.text);
  if (!money) return [];
  const args = { amount: money.amount, currency: money.currency ?? currency.code };
  const fee = money.what === '' ? args : { ...args, what: money.what };
  const isSure = money.what === '' && (money.currency !== undefined || currency.isSure);
  return [
    {
      safety: isSure ? 'safe' : 'unsafe',
      title: 'write',
      args,
      edits: [put(stands === 'for-all' ? [fee] : fee)],
    },
  ];
}

/** The amount is often written among the words: `what: Výpis, 200 Kč`. */
function offerAmount({ what }: Views['cardFee'], absence: Absence): readonly FixOffer<Messages>[] {
  const amounts = textsIn(what).flatMap((text) => {
    const [money] = AMOUNT.exec(text) ?? [];
    return (money === undefined ? undefined : readMoney(money)?.amount) ?? [];
  });
  return amounts.slice(0, 1).map((amount) => ({
    safety: 'unsafe',
    title: 'addAmount',
    args: { amount },
    edits: [absence.fill(amount)],
  }));
}

const AMOUNT = /\d[\d\s.,]*\s?(?:Kč|CZK|zł|PLN|€|EUR)/u;

function offerCurrency(absence: Absence, { code, isSure }: Currency): FixOffer<Messages> {
  return {
    safety: isSure ? 'safe' : 'unsafe',
    title: 'addCurrency',
    args: { currency: code },
    edits: [absence.fill(code)],
  };
}
