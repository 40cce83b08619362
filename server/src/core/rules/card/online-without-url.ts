import { defineRule } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { itemsOf, type Views } from '../../model/index.ts';
import { missingField } from '../common/absence.ts';

export const rule = defineRule<{ missing: Empty; useUrl: { url: string } }>()({
  id: 'card/online-without-url',
  since: '0.1.0',
  kinds: ['service-card'],
  holds: 'cardChannel',
  severity: 'error',
  texts: {
    en: {
      title: 'An online way without a link',
      why: 'Online the link is the service: without it nobody finds the form.',
      off: 'There is hardly a reason to: without a link nobody can use the service online.',
      missing: 'This can be settled online, but the card does not say where. Add “url” with the address of the page.',
      useUrl: ({ url }) => `Add the address ${url}`,
    },
    cs: {
      title: 'Vyřízení přes internet bez odkazu',
      why: 'Na internetu je odkaz sama služba: bez něj nikdo formulář nenajde.',
      off: 'Sotva k tomu najdete důvod: bez odkazu službu na internetu nikdo nevyužije.',
      missing: 'Věc lze vyřídit přes internet, ale karta neříká kde. Doplňte pole „url“ s adresou stránky.',
      useUrl: ({ url }) => `Doplnit adresu ${url}`,
    },
    pl: {
      title: 'Załatwienie przez internet bez odnośnika',
      why: 'W internecie odnośnik to sama usługa: bez niego nikt nie znajdzie formularza.',
      off: 'Trudno o powód: bez odnośnika nikt nie skorzysta z usługi przez internet.',
      missing: 'Sprawę można załatwić przez internet, ale karta nie mówi gdzie. Dopisz pole „url” z adresem strony.',
      useUrl: ({ url }) => `Dodaj adres ${url}`,
    },
  },
  check({ document, report }) {
    const card = document.as('service-card');
    for (const channel of document.all('cardChannel')) {
      const absence = channel.type?.value === 'online' ? missingField(channel, 'url') : undefined;
      if (!card || !absence) continue;
      report({
        at: absence.at,
        message: 'missing',
        fixes: likelyAddresses(card).map((url) => ({
          safety: 'unsafe',
          title: 'useUrl',
          args: { url },
          edits: [absence.fill(url)],
        })),
      });
    }
  },
});

/** Addresses the card gives elsewhere; where it gives none, the page of this id on the website behind its e-mail. */
function likelyAddresses({ id, contact, forms, channels }: Views['service-card']): readonly string[] {
  const pages = [...itemsOf(channels), ...itemsOf(forms), ...(contact ? [contact] : [])];
  const written = pages.flatMap(({ url }) => (url?.value.startsWith('https://') ? [url.value] : []));
  if (written.length > 0) return [...new Set(written)].slice(0, 3);
  const [, host] = /@([\w-]+(?:\.[\w-]+)+)$/.exec(contact?.email?.value ?? '') ?? [];
  return host && id ? [`https://${host}/${id.value}`] : [];
}
