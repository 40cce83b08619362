import { defineRule, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { wordingsOf } from '../common/text-fields.ts';
import { isSlogan } from './slogans.ts';

export const rule = defineRule<{ slogan: Empty }>()({
  id: 'strategy/slogan-only',
  since: '0.1.0',
  kinds: ['strategy'],
  severity: 'info',
  texts: {
    en: {
      title: 'Vision that is only a slogan',
      why: 'A vision is a picture of the future; superlatives show nothing that clients or colleagues could look forward to.',
      off: 'Switch it off if the vision is given to you from above.',
      slogan:
        'This vision praises the office but shows nothing. Say what clients will experience, for example “You settle most matters in one visit.”',
    },
    cs: {
      title: 'Vize, která je jen heslem',
      why: 'Vize je obraz budoucnosti; superlativy neukazují nic, na co by se klienti nebo kolegové mohli těšit.',
      off: 'Vypněte, pokud je vize dána shora.',
      slogan:
        'Tato vize úřad chválí, ale nic neukazuje. Napište, co klienti zažijí, třeba „Většinu věcí u nás vyřídíte napoprvé.“',
    },
    pl: {
      title: 'Wizja, która jest tylko hasłem',
      why: 'Wizja to obraz przyszłości; same superlatywy nie pokazują nic, na co klienci lub pracownicy mogliby czekać.',
      off: 'Wyłącz, jeśli wizja jest narzucona z góry.',
      slogan:
        'Ta wizja chwali urząd, ale niczego nie pokazuje. Napisz, czego doświadczą klienci, na przykład „Większość spraw załatwisz u nas za pierwszym razem”.',
    },
  },
  check({ document, report }) {
    for (const node of wordingsOf(document.as('strategy')?.vision)) {
      if (isSlogan(node.text)) report({ at: valueOf(node), message: 'slogan' });
    }
  },
});
