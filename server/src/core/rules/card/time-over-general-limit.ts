import { defineRule, valueOf } from '../../analysis/index.ts';
import { durationDays, itemsOf, type Views } from '../../model/index.ts';
import { missingField } from '../common/absence.ts';
import { textsIn } from '../common/text-fields.ts';
import { wordList } from '../common/words.ts';
import { generalRules } from './jurisdictions.ts';
import { spokenTime } from './spoken-time.ts';

interface Messages {
  CZ: { time: string };
  PL: { time: string };
  certificate: { time: string };
}

export const rule = defineRule<Messages>()({
  id: 'card/time-over-general-limit',
  since: '0.1.0',
  kinds: ['service-card'],
  severity: 'info',
  texts: {
    en: {
      title: 'Longer than the general law allows',
      why: 'Czech law gives 30 days and 30 more (správní řád § 71), Polish law two months and for certificates 7 days (k.p.a. art. 35 and 217); more needs a special law. Ask your lawyer.',
      off: 'Switch it off if a lawyer has checked the times on all cards.',
      CZ: ({ time }) =>
        `${spokenTime('en', time)} is more than the 60 days that správní řád, § 71, allows at most. If a special law allows it, name the law under “basis”; otherwise ask your lawyer.`,
      PL: ({ time }) =>
        `${spokenTime('en', time)} is more than the two months that k.p.a., art. 35, allows at most. If a special law allows it, name the law under “basis”; otherwise ask your lawyer.`,
      certificate: ({ time }) =>
        `${spokenTime('en', time)} is more than the 7 days that k.p.a., art. 217, allows for a certificate. If a special law allows it, name the law under “basis”; otherwise ask your lawyer.`,
    },
    cs: {
      title: 'Déle, než připouští obecný zákon',
      why: 'České právo dává 30 a dalších 30 dnů (správní řád § 71), polské dva měsíce a na osvědčení 7 dnů (k.p.a. čl. 35 a 217); na víc je třeba zvláštní zákon. Zeptejte se právníka.',
      off: 'Vypněte, pokud lhůty na všech kartách ověřil právník.',
      CZ: ({ time }) =>
        `${spokenTime('cs', time)} je víc než 60 dnů, které nejvýše připouští § 71 správního řádu. Pokud to dovoluje zvláštní zákon, uveďte ho v poli „basis“; jinak se zeptejte právníka.`,
      PL: ({ time }) =>
        `${spokenTime('cs', time)} je víc než dva měsíce, které nejvýše připouští čl. 35 k.p.a. Pokud to dovoluje zvláštní zákon, uveďte ho v poli „basis“; jinak se zeptejte právníka.`,
      certificate: ({ time }) =>
        `${spokenTime('cs', time)} je víc než 7 dnů, které na osvědčení připouští čl. 217 k.p.a. Pokud to dovoluje zvláštní zákon, uveďte ho v poli „basis“; jinak se zeptejte právníka.`,
    },
    pl: {
      title: 'Dłużej, niż pozwala ogólna ustawa',
      why: 'Prawo czeskie daje 30 i kolejne 30 dni (správní řád § 71), polskie dwa miesiące, a na zaświadczenie 7 dni (k.p.a. art. 35 i 217); na więcej trzeba przepisu szczególnego. Zapytaj prawnika.',
      off: 'Wyłącz, jeśli terminy na wszystkich kartach sprawdził prawnik.',
      CZ: ({ time }) =>
        `${spokenTime('pl', time)} to więcej niż 60 dni, na które najwyżej pozwala § 71 czeskiego správního řádu. Jeśli pozwala na to przepis szczególny, wpisz go w polu „basis”; w przeciwnym razie zapytaj prawnika.`,
      PL: ({ time }) =>
        `${spokenTime('pl', time)} to więcej niż dwa miesiące, na które najwyżej pozwala art. 35 k.p.a. Jeśli pozwala na to przepis szczególny, wpisz go w polu „basis”; w przeciwnym razie zapytaj prawnika.`,
      certificate: ({ time }) =>
        `${spokenTime('pl', time)} to więcej niż 7 dni, które na zaświadczenie daje art. 217 k.p.a. Jeśli pozwala na to przepis szczególny, wpisz go w polu „basis”; w przeciwnym razie zapytaj prawnika.`,
    },
  },
  check({ document, workspace, report }) {
    const card = document.as('service-card');
    const { processingTime } = card ?? {};
    const { maximum, dayType } = processingTime ?? {};
    const country = workspace.office?.jurisdiction;
    const rules = generalRules(country);
    if (!card || !processingTime || !maximum || !rules || !missingField(processingTime, 'basis')) return;
    // Seven calendar days have five working ones.
    const days = (durationDays(maximum.value) ?? 0) * (dayType?.value === 'working' ? 7 / 5 : 1);
    const isCertificate = rules.certificateDays !== undefined && givesCertificate(card);
    const limit = isCertificate ? rules.certificateDays : rules.longestDays;
    if (limit === undefined || days <= limit) return;
    const message = isCertificate ? 'certificate' : country === 'PL' ? 'PL' : 'CZ';
    report({ at: valueOf(maximum.node), message, args: { time: maximum.value } });
  },
});

function givesCertificate({ title, outputs }: Views['service-card']): boolean {
  return CERTIFICATE.isIn(...textsIn(title), ...itemsOf(outputs).flatMap(({ name }) => textsIn(name)));
}

const CERTIFICATE = wordList('zaświadczen*');
