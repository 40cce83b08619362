import type { Surroundings } from '../../analysis/index.ts';
import { clientText, freeId, ownerOf, type Words, type YamlMap } from '../common/writing.ts';
import { waysToCheck } from './monitoring.ts';

/** Areas for which there is a promise to begin with. */
export type ExampleArea = keyof typeof EXAMPLES;

/** A promise to begin with, with all the other rules ask of one except its indicator, which only the office can choose. */
export function examplePromise(area: ExampleArea, around: Surroundings): YamlMap {
  const { document } = around;
  const { id, commitment, ...statement }: Example = EXAMPLES[area];
  const owner = ownerOf(document);
  return {
    id: freeId(id, document),
    area,
    statement: clientText(document, statement),
    commitment,
    monitoring: waysToCheck(area, around).slice(0, 1),
    ...(owner !== undefined && { owner }),
  };
}

interface Example extends Words {
  readonly id: string;
  readonly commitment: YamlMap;
}

const ACT: YamlMap = { operator: 'equals', value: true, unit: 'yes-no' };

const EXAMPLES = {
  telephone: {
    id: 'rings',
    commitment: { operator: 'at-most', value: 3, unit: 'rings' },
    en: 'We answer the phone within 3 rings.',
    cs: 'Telefon zvedneme do 3 zazvonění.',
    pl: 'Telefon odbieramy do 3 sygnałów.',
  },
  'personal-contact': {
    id: 'wait',
    commitment: { operator: 'at-most', value: 15, unit: 'minutes' },
    en: 'At the counter you wait 15 minutes at most.',
    cs: 'U přepážky čekáte nejvýš 15 minut.',
    pl: 'Kolejka do okienka trwa najwyżej 15 minut.',
  },
  electronic: {
    id: 'email',
    commitment: { operator: 'at-most', value: 2, unit: 'working-days' },
    en: 'You get an answer to your e-mail in 2 working days.',
    cs: 'Na e-mail vám odpovíme do 2 pracovních dnů.',
    pl: 'Na e-mail odpowiemy w 2 dni robocze.',
  },
  written: {
    id: 'letter',
    commitment: ACT,
    en: 'Our letter says in the first lines what to do and by when.',
    cs: 'Náš dopis hned v úvodu říká, co máte udělat a do kdy.',
    pl: 'Nasze pismo na początku mówi, co trzeba zrobić i do kiedy.',
  },
  'difficult-situations': {
    id: 'next-step',
    commitment: ACT,
    en: 'When something goes wrong, we tell you the next step before you leave.',
    cs: 'Když se něco nepovede, řekneme vám další krok dřív, než odejdete.',
    pl: 'Gdy coś pójdzie nie tak, przed końcem rozmowy podamy następny krok.',
  },
  environment: {
    id: 'signs',
    commitment: ACT,
    en: 'You find the right counter without asking.',
    cs: 'Správnou přepážku najdete bez ptaní.',
    pl: 'Właściwe okienko łatwo znaleźć bez pytania.',
  },
  'internal-client': {
    id: 'colleagues',
    commitment: { operator: 'at-most', value: 2, unit: 'working-days' },
    en: 'A colleague who asks us gets an answer in 2 working days.',
    cs: 'Kolegům odpovíme do 2 pracovních dnů.',
    pl: 'Współpracownikom odpowiadamy w 2 dni robocze.',
  },
} as const satisfies { readonly [area: string]: Example };
