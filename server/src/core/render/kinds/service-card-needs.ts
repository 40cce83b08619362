import { moneyWords } from '../../l10n/index.ts';
import { itemsOf, type Views } from '../../model/index.ts';
import type { Block, Words } from '../block.ts';
import { joined, list, paragraph, plain, section, table } from '../blocks.ts';
import { url } from '../parts/contact.ts';
import type { Writer } from '../writer.ts';

type Card = Views['service-card'];

/** What to bring, and the forms to fill in. */
export function documents({ requiredDocuments, forms, eligibility }: Card, writer: Writer): readonly Block[] {
  const none = requiredDocuments?.is === 'shape' && requiredDocuments.none?.value === true;
  const conditions = new Map(
    itemsOf(eligibility).flatMap((one) => (one.is === 'shape' && one.id ? [[one.id.value, one] as const] : [])),
  );
  return [
    ...(none ? paragraph(plain(writer.say('nothingNeeded'))) : []),
    ...list(
      itemsOf(requiredDocuments).map((document) => {
        const condition = conditions.get(document.requirement?.value ?? '');
        const proves = conditions.size > 1 && condition ? writer.words(condition.text ?? condition) : [];
        const remarks = joined([
          writer.value('cardRequiredDocument', 'format', document.format),
          document.fromOffice?.value === true ? writer.at(document.fromOffice, writer.say('weHaveIt')) : [],
          url(writer, document.template, plain(writer.field('cardRequiredDocument', 'template'))),
        ]);
        return {
          words: joined([writer.words(document.name), remarks], ' – '),
          blocks: proves.length > 0 ? paragraph([...plain(`${writer.say('proves')} `), ...proves], 'quiet') : [],
          span: writer.placed(document),
        };
      }),
    ),
    ...section(
      { level: 3, title: writer.field('service-card', 'forms') },
      list(
        itemsOf(forms).map((form) => ({
          words: joined([
            url(writer, form.url, writer.words(form.name)),
            form.url ? [] : writer.words(form.name),
            form.fillable?.value === true ? writer.at(form.fillable, writer.say('fillable')) : [],
          ]),
          span: writer.placed(form),
        })),
      ),
    ),
  ];
}

/** Fees and how to pay them. */
export function costs({ fees, payment, channels }: Card, writer: Writer): readonly Block[] {
  const title = (key: string) => writer.field('cardFee', key);
  const isFree = fees?.is === 'shape' && fees.free?.value === true;
  const channelName = (id: string | undefined): Words => {
    const channel = itemsOf(channels).find((one) => one.id !== undefined && one.id.value === id);
    return writer.value('cardChannel', 'type', channel?.type);
  };
  return [
    ...(isFree && fees.free ? paragraph(writer.at(fees.free, writer.say('free'))) : []),
    ...table({
      caption: writer.say('whatItCosts'),
      head: [title('what'), title('amount'), title('channel'), title('exemptions'), title('basis')],
      rows: itemsOf(fees).map((fee) => ({
        span: writer.placed(fee),
        cells: [
          writer.words(fee.what),
          fee.amount ? writer.at(fee.amount, moneyWords(writer.locale, fee.amount.value, fee.currency?.value)) : [],
          channelName(fee.channel?.value),
          writer.words(fee.exemptions),
          writer.words(fee.basis),
        ],
      })),
    }),
    ...section(
      { level: 3, title: writer.say('howToPay') },
      list(
        itemsOf(payment).map((way) => ({
          words: joined([paymentWords(way, writer), account(way, writer), url(writer, way.url)]),
          span: writer.placed(way),
        })),
      ),
    ),
  ];
}

/** The usual ways to pay have words; any other is shown as the office wrote it. */
function paymentWords({ method }: Views['cardPayment'], writer: Writer): Words {
  const { say } = writer;
  switch (method?.value) {
    case 'cash':
      return writer.at(method, say('cash'));
    case 'card':
      return writer.at(method, say('card'));
    case 'bank-transfer':
      return writer.at(method, say('bankTransfer'));
    default:
      return writer.asWritten(method);
  }
}

function account({ account: number }: Views['cardPayment'], writer: Writer): Words {
  return number ? [...plain(`${writer.say('account')} `), ...writer.asWritten(number)] : [];
}
