import { itemsOf, type OfficeDocument, type ShapeView } from '../../model/index.ts';
import type { LocatedItem, Workspace } from '../../workspace/index.ts';
import { scalarText } from '../common/fill.ts';
import { referenceTo } from '../common/item-references.ts';
import { fold } from '../common/words.ts';
import { freeId, ownerOf, staffText, type Words, type YamlMap } from '../common/writing.ts';
import { isCouncillors } from './clients.ts';

/** What offices most often want to tell a group. */
export function messageFor({ item: { scope, id, title } }: LocatedItem): Words {
  if (scope === 'political' || isCouncillors(id, title ?? '')) return PAPERS;
  return TIME;
}

const TIME: Words = {
  en: 'Your time matters to us: you know the next step and its day.',
  cs: 'Vážíme si vašeho času: víte, jaký bude další krok a kdy.',
  pl: 'Cenimy czas każdego klienta: od razu mówimy, jaki jest następny krok i kiedy.',
};

const PAPERS: Words = {
  en: 'You get your papers seven days before the meeting.',
  cs: 'Podklady dostanete sedm dnů před zasedáním.',
  pl: 'Materiały przekazujemy siedem dni przed sesją.',
};

/** A first objective, with all the other rules ask of one that the documents can tell. */
export function firstObjective(document: OfficeDocument, workspace: Workspace): YamlMap {
  const owner = ownerOf(document);
  const due = horizonEnd(document);
  const [indicator] = likelyIndicators(document, workspace);
  return {
    id: freeId('one-visit', document),
    title: staffText(document, ONE_VISIT),
    level: 'strategic',
    ...(indicator && { indicators: [referenceTo(indicator, workspace)] }),
    ...(owner !== undefined && { owner }),
    ...(due !== undefined && { due }),
  };
}

const ONE_VISIT: Words = {
  en: 'Clients settle their matter in one visit',
  cs: 'Klienti svou věc vyřídí napoprvé',
  pl: 'Klienci załatwiają sprawę za pierwszym razem',
};

/** Indicators of the strategy itself, then those of the office that show an effect. */
export function likelyIndicators(document: OfficeDocument, workspace: Workspace): readonly LocatedItem[] {
  const all = workspace.items('indicator');
  const own = all.filter((one) => one.document.uri === document.uri);
  const others = all.filter(
    ({ document: { uri }, item: { level } }) => uri !== document.uri && (level === 'outcome' || level === 'impact'),
  );
  return [...own, ...others];
}

/** The last day of the period; undefined while there is none. */
export function horizonEnd(document: OfficeDocument): string | undefined {
  const horizon = document.as('strategy')?.horizon;
  return horizon && /^\d{4}-\d{2}-\d{2}$/.test(horizon.to?.value ?? '') ? horizon.to?.value : undefined;
}

/** The post that answers for a part of the strategy, else for the whole. */
export function ownerFor(view: ShapeView, document: OfficeDocument): string | undefined {
  return scalarText({ shape: view.self.shape, node: view.self.node }, 'owner') ?? ownerOf(document);
}

/** Behaviour that shows a value of that name; for a name we do not know, what fits most. */
export function behaviourFor(name: string): Words {
  const plain = fold(name).toLowerCase();
  return BEHAVIOURS.find(({ stems }) => stems.some((stem) => plain.includes(stem)))?.words ?? GREETING;
}

const GREETING: Words = {
  en: 'We greet first and let people finish.',
  cs: 'Pozdravíme jako první a necháme lidi domluvit.',
  pl: 'Witamy jako pierwsi i pozwalamy dokończyć.',
};

const BEHAVIOURS: readonly { readonly stems: readonly string[]; readonly words: Words }[] = [
  {
    stems: ['profes', 'odborn', 'fachow', 'kompet', 'expert'],
    words: {
      en: 'If we do not know the answer, we say who does and by when it comes.',
      cs: 'Když odpověď neznáme, řekneme, kdo ji zná a do kdy ji dostanete.',
      pl: 'Gdy nie znamy odpowiedzi, mówimy, kto ją zna i kiedy będzie.',
    },
  },
  {
    stems: ['open', 'transp', 'otevr', 'otwart', 'jawn', 'pruhled', 'przejrzyst'],
    words: {
      en: 'We explain every decision and show what it rests on.',
      cs: 'Každé rozhodnutí vysvětlíme a ukážeme, z čeho vychází.',
      pl: 'Każdą decyzję wyjaśniamy i pokazujemy, na czym się opiera.',
    },
  },
  {
    stems: ['respons', 'reliab', 'zodpov', 'odpoved', 'spoleh', 'odpowiedz', 'rzeteln', 'solid', 'slovo', 'slowa'],
    words: {
      en: 'We call before the promised day when we cannot make it.',
      cs: 'Zavoláme ještě před slíbeným dnem, když ho nestihneme.',
      pl: 'Dzwonimy przed obiecanym dniem, jeśli nie zdążymy.',
    },
  },
  {
    stems: ['clar', 'plain', 'srozum', 'jasn', 'zrozum', 'prost', 'simpl', 'jednoduch'],
    words: {
      en: 'We say the next step and its day at the end of each talk.',
      cs: 'Na konci každého hovoru řekneme další krok a den.',
      pl: 'Na koniec każdej rozmowy mówimy, jaki jest następny krok i dzień.',
    },
  },
  {
    stems: ['help', 'vstric', 'ochot', 'pomoc', 'zyczliw', 'uprzejm', 'friend'],
    words: {
      en: 'We walk with people to the right door instead of pointing at it.',
      cs: 'Ke správným dveřím lidi dovedeme, místo abychom na ně ukázali.',
      pl: 'Prowadzimy ludzi do właściwych drzwi, zamiast je tylko wskazać.',
    },
  },
  {
    stems: ['cooper', 'team', 'spoluprac', 'tymov', 'wspolprac', 'zespol', 'partner'],
    words: {
      en: 'We settle with colleagues what we can, so that the client comes once.',
      cs: 'Co jde, domluvíme s kolegy sami, aby klient přišel jen jednou.',
      pl: 'Co się da, uzgadniamy między sobą, aby klient przyszedł raz.',
    },
  },
];

/** A report for the council to begin with; undefined in an office that names no body. */
export function councilReport(document: OfficeDocument, workspace: Workspace): YamlMap | undefined {
  const bodies = workspace.office?.bodies ?? [];
  const approved = document.as('strategy')?.approvedBy?.value;
  const body =
    bodies.find(({ id }) => id === approved) ?? bodies.find(({ id }) => /council|zastup|rada/.test(id)) ?? bodies[0];
  if (!body) return undefined;
  const owner = ownerOf(document);
  const used = new Set(
    document
      .all('strategyObjective')
      .flatMap(({ indicators }) =>
        itemsOf(indicators).flatMap((one) => (one.is === 'value' ? [one.value] : one.id ? [one.id.value] : [])),
      ),
  );
  return {
    id: freeId('council-half-year', document),
    title: staffText(document, HALF_YEAR),
    audience: 'council',
    recipients: [body.id],
    ...(used.size > 0 && { indicators: [...used].slice(0, 10) }),
    detail: 'summary',
    frequency: 'ANNUAL_2',
    dueAfter: 'P30D',
    ...(owner !== undefined && { owner }),
  };
}

const HALF_YEAR: Words = {
  en: 'Half-year report for the council',
  cs: 'Pololetní zpráva pro zastupitelstvo',
  pl: 'Półroczne sprawozdanie dla rady',
};
