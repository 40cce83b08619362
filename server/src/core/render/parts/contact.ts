import type { Locale } from '../../l10n/index.ts';
import type { ListView, ValueView, Views } from '../../model/index.ts';
import type { ContactFacts } from '../../workspace/index.ts';
import type { Block, Definition, Words } from '../block.ts';
import { bullets, definition, definitions, joined, plain } from '../blocks.ts';
import { emailHref, phoneHref, safeHref } from '../safe-href.ts';
import { openingHours } from '../values.ts';
import type { Writer } from '../writer.ts';
import { type Owner, ownerWords, roleOf, unitOf } from './owner.ts';

/** An address that leads somewhere; one that leads nowhere safe stays text. */
export function url(writer: Writer, view: ValueView<string> | undefined, words?: Words): Words {
  if (!view) return [];
  const shown = words && words.length > 0 ? words : writer.asWritten(view);
  const href = safeHref(view.value);
  return href === undefined ? shown : [{ is: 'link', href, words: shown, span: view.node.span }];
}

export function email(writer: Writer, view: ValueView<string> | undefined): Words {
  const words = writer.asWritten(view);
  const href = view && emailHref(view.value);
  return href === undefined ? words : [{ is: 'link', href, words, span: view?.node.span }];
}

export function phone(writer: Writer, view: ValueView<string> | undefined): Words {
  const words = view ? writer.at(view, spacedNumber(view.node.text)) : [];
  const href = view && phoneHref(view.node.text);
  return href === undefined ? words : [{ is: 'link', href, words, span: view?.node.span }];
}

/** "Main Square 1, 250 00 Rivermeet". */
export function address(writer: Writer, view: Views['address'] | undefined): Words {
  const { street, number, postCode, town } = view ?? {};
  const pair = (one: ValueView | undefined, other: ValueView | undefined) =>
    joined([writer.asWritten(one), writer.asWritten(other)], ' ');
  return joined([pair(street, number), pair(postCode, town)]);
}

/** Everything a contact says, as rows. */
export function contactRows(writer: Writer, view: Views['contact'] | undefined): readonly Definition[] {
  if (!view) return [];
  const title = (key: string) => writer.field('contact', key);
  return [
    ...definition(title('phone'), phone(writer, view.phone)),
    ...definition(title('email'), email(writer, view.email)),
    ...definition(title('url'), url(writer, view.url)),
    ...definition(title('address'), address(writer, view.address)),
    ...definition(title('room'), writer.asWritten(view.room)),
    ...definition(title('dataBox'), writer.asWritten(view.dataBox)),
    ...definition(title('eDelivery'), writer.asWritten(view.eDelivery)),
    ...definition(title('openingHours'), bullets(openingHours(writer, view.openingHours))),
  ];
}

/** Who to ask: the contact written here, else the one of the owner's post, its unit or a unit above (document model, 2.1). */
export function whoToAsk(writer: Writer, contact: Views['contact'] | undefined, owner: Owner): readonly Block[] {
  const own = contactRows(writer, contact);
  const hasOwn = contact?.email !== undefined || contact?.phone !== undefined;
  const inherited = hasOwn ? undefined : contactFor(writer, owner);
  const title = (key: string) => writer.field('contact', key);
  return definitions(
    definition(writer.say('whoAnswers'), ownerWords(writer, owner)),
    inherited?.phone === undefined ? [] : definition(title('phone'), phoneText(inherited.phone)),
    inherited?.email === undefined ? [] : definition(title('email'), emailText(inherited.email)),
    own,
  );
}

/** A telephone number of another document. */
export function phoneText(text: string): Words {
  const href = phoneHref(text);
  const words = plain(spacedNumber(text));
  return href === undefined ? words : [{ is: 'link', href, words }];
}

export function emailText(text: string): Words {
  const href = emailHref(text);
  return href === undefined ? plain(text) : [{ is: 'link', href, words: plain(text) }];
}

/** Languages in words: "Czech, English". */
export function languageNames(
  writer: Writer,
  view: ValueView<string> | ListView<ValueView<string>> | undefined,
): Words {
  const codes = view?.is === 'list' ? view.items : view ? [view] : [];
  return joined(codes.map((code) => writer.at(code, languageName(code.node.text, writer.locale))));
}

/** A language in the words of another; the code when it has no name there. */
export function languageName(code: string, locale: Locale): string {
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(code)) return code;
  return NAMES[locale].of(code) ?? code;
}

const NAMES: { readonly [L in Locale]: Intl.DisplayNames } = {
  en: new Intl.DisplayNames('en', { type: 'language' }),
  cs: new Intl.DisplayNames('cs', { type: 'language' }),
  pl: new Intl.DisplayNames('pl', { type: 'language' }),
};

function contactFor(writer: Writer, owner: Owner): ContactFacts | undefined {
  const role = roleOf(writer, owner);
  if (role?.hasContact) return role.contact;
  const seen = new Set<string>();
  let unit = unitOf(writer, owner);
  while (unit && !seen.has(unit.id)) {
    if (unit.hasContact) return unit.contact;
    seen.add(unit.id);
    unit = unit.parent === undefined ? undefined : writer.workspace.unit(unit.parent);
  }
  return undefined;
}

/** `+420321612119` as "+420 321 612 119"; anything else as it is. */
function spacedNumber(text: string): string {
  const [, country, rest] = /^(\+(?:420|421|48|49|43))(\d{9,11})$/.exec(text.replaceAll(' ', '')) ?? [];
  return country === undefined || rest === undefined
    ? text
    : `${country} ${rest.replaceAll(/(\d{3})(?=\d)/g, '$1 ')}`.replaceAll(' ', '\u00a0');
}
