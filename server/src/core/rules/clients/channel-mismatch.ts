import { defineRule, valueOf } from '../../analysis/index.ts';
import type { Locale } from '../../l10n/index.ts';
import { itemsOf } from '../../model/index.ts';
import { nameIn } from '../common/naming.ts';
import { groupsIn } from './groups.ts';
import { channelsByGroup } from './services.ts';

export const rule = defineRule<{ mismatch: { group: string; channel: string; offered: readonly string[] } }>()({
  id: 'clients/channel-mismatch',
  since: '0.1.0',
  kinds: ['client-groups'],
  holds: 'clientGroup',
  severity: 'info',
  texts: {
    en: {
      title: 'Preferred way that no service offers',
      why: 'People who like to phone and find only a form feel that nobody asked them.',
      off: 'Switch it off if the channels of your services are given by law.',
      mismatch: ({ group, channel, offered }) =>
        `“${group}” likes to reach you ${way('en', channel)}, but its services offer only: ${ways('en', offered)}. Add the channel to a service card, or correct what the group prefers.`,
    },
    cs: {
      title: 'Oblíbený způsob, který žádná služba nenabízí',
      why: 'Kdo rád telefonuje a najde jen formulář, má pocit, že se ho nikdo neptal.',
      off: 'Vypněte, pokud kanály vašich služeb určuje zákon.',
      mismatch: ({ group, channel, offered }) =>
        `Skupina „${group}“ se na vás ráda obrací ${way('cs', channel)}, ale její služby nabízejí jen: ${ways('cs', offered)}. Přidejte kanál na kartu služby, nebo opravte, co skupina upřednostňuje.`,
    },
    pl: {
      title: 'Preferowany sposób, którego nie daje żadna usługa',
      why: 'Kto woli zadzwonić, a znajduje tylko formularz, czuje, że nikt go nie zapytał.',
      off: 'Wyłącz, jeśli kanały usług wynikają z przepisów.',
      mismatch: ({ group, channel, offered }) =>
        `Grupa „${group}” chętnie kontaktuje się ${way('pl', channel)}, ale jej usługi dają tylko: ${ways('pl', offered)}. Dodaj kanał na karcie usługi albo popraw, co grupa woli.`,
    },
  },
  concerns: ({ kind }) => kind === 'client-groups',
  check({ document, workspace, report }) {
    for (const group of groupsIn(document)) {
      const channels = itemsOf(group.channels);
      if (!group.id || channels.length === 0) continue;
      const offered = workspace.keyed(channelsByGroup, group.id.value) ?? [];
      // A group without a service, or services that name no channel, are the business of other rules.
      if (offered.length === 0) continue;
      for (const channel of channels) {
        if (offered.includes(channel.value) || !Object.hasOwn(WAYS.en, channel.value)) continue;
        const args = { group: nameIn(group.name, group.id), channel: channel.value, offered };
        report({ at: valueOf(channel.node), message: 'mismatch', args });
      }
    }
  },
});

function way(locale: Locale, channel: string): string {
  return WAYS[locale][channel] ?? channel;
}

function ways(locale: Locale, channels: readonly string[]): string {
  return channels.map((channel) => way(locale, channel)).join(', ');
}

const WAYS: { readonly [L in Locale]: { readonly [channel: string]: string } } = {
  en: {
    counter: 'at the counter',
    phone: 'by phone',
    email: 'by e-mail',
    post: 'by post',
    online: 'online',
    databox: 'by data box',
    'e-delivery': 'by e-delivery',
    'contact-point': 'at a contact point',
  },
  cs: {
    counter: 'osobně u přepážky',
    phone: 'telefonem',
    email: 'e-mailem',
    post: 'poštou',
    online: 'přes internet',
    databox: 'datovou schránkou',
    'e-delivery': 'polským elektronickým doručováním',
    'contact-point': 'přes kontaktní místo',
  },
  pl: {
    counter: 'osobiście przy okienku',
    phone: 'telefonicznie',
    email: 'e-mailem',
    post: 'pocztą',
    online: 'przez internet',
    databox: 'przez czeską skrzynkę danych',
    'e-delivery': 'przez e-Doręczenia',
    'contact-point': 'przez punkt kontaktowy',
  },
};
