import { defineRule, keyOf } from '../../analysis/index.ts';
import { fieldEntry, itemsOf } from '../../model/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { isOpenLate, minutesOf, timeText } from './hours.ts';

export const rule = defineRule<{ early: { closes: string } }>()({
  id: 'office/no-late-day',
  since: '0.1.0',
  kinds: ['office'],
  holds: 'officeLocation',
  severity: 'info',
  texts: {
    en: {
      title: 'No late day',
      why: 'People who work until four or five can come only late in the day, at a weekend or at a time they booked.',
      off: 'Switch it off if your clients are offices and firms that come in the morning.',
      early: ({ closes }) =>
        `On no day are you open after 16:30; the latest closing time is ${closes}. Keep one day open longer, or let people book a time on a service card.`,
    },
    cs: {
      title: 'Žádný pozdní den',
      why: 'Kdo pracuje do čtyř nebo do pěti, může přijít jen pozdě odpoledne, o víkendu nebo v čase, na který se objedná.',
      off: 'Vypněte, pokud jsou vašimi klienty úřady a firmy, které chodí dopoledne.',
      early: ({ closes }) =>
        `Žádný den nemáte otevřeno po 16:30; nejpozději zavíráte: ${closes}. Nechte jeden den otevřeno déle, nebo umožněte objednání na kartě služby.`,
    },
    pl: {
      title: 'Brak dnia z późniejszym zamknięciem',
      why: 'Kto pracuje do czwartej lub piątej, może przyjść tylko późnym popołudniem, w weekend albo na umówioną godzinę.',
      off: 'Wyłącz, jeśli klientami są urzędy i firmy, które przychodzą rano.',
      early: ({ closes }) =>
        `Żadnego dnia nie jest otwarte po 16:30; najpóźniej zamyka się o ${closes}. Wydłuż jeden dzień albo umożliw umówienie wizyty na karcie usługi.`,
    },
  },
  concerns: ({ kind }) => kind === 'office',
  check({ document, workspace, report }) {
    const places = itemsOf(document.as('office')?.locations).filter(({ openingHours }) => openingHours);
    if (places.some(isOpenLate)) return;
    const closing = places.flatMap(({ openingHours }) =>
      itemsOf(openingHours).flatMap(({ closes }) => minutesOf(closes) ?? []),
    );
    const entry = places.flatMap((place) => fieldEntry(place, 'openingHours') ?? [])[0];
    if (!entry || closing.length === 0 || workspace.derived(canBook)) return;
    report({ at: keyOf(entry), message: 'early', args: { closes: timeText(Math.max(...closing)) } });
  },
});

/** A service card offers to book a time. */
function canBook(workspace: Workspace): boolean {
  return workspace.documents('service-card').some(({ content }) => content['service-card']?.canBook === true);
}
