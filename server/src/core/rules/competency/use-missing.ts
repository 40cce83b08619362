import { type At, absentIn, defineRule, type Surroundings } from '../../analysis/index.ts';
import type { Empty, Locale } from '../../l10n/index.ts';
import { fieldEntry, itemsOf, type ShapeView } from '../../model/index.ts';
import { resolved, type YamlEdit, type YamlValue } from '../../syntax/index.ts';
import { lackOf } from '../common/absence.ts';
import { fillField } from '../common/fill.ts';
import { staffText, type Words, type YamlMap } from '../common/writing.ts';
import { isForClients } from './model.ts';

const USES = ['selfAssessment', 'appraisal', 'selection'] as const;
type Use = (typeof USES)[number];

interface Messages {
  none: Empty;
  missing: { uses: readonly string[] };
  add: { uses: readonly string[] };
}

export const rule = defineRule<Messages>()({
  id: 'competency/use-missing',
  since: '0.1.0',
  kinds: ['competency-model'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Model that is not used for all it could be',
      why: 'A model lives by being used: people rate themselves, talk about it in the appraisal, and new colleagues are chosen by it.',
      off: 'Switch it off while the model is tried out for one purpose only.',
      none: 'The model does not say what it is used for. Add “uses” with self-assessment, appraisal and selection of new people.',
      missing: ({ uses }) => `The model is not used for ${list('en', uses)} yet. Add it under “uses”.`,
      add: ({ uses }) => `Add ${list('en', uses)}`,
    },
    cs: {
      title: 'Model, který neslouží, k čemu by mohl',
      why: 'Model žije tím, že se používá: lidé podle něj hodnotí sami sebe, mluví o něm při hodnocení a vybírají se podle něj noví kolegové.',
      off: 'Vypněte, dokud model zkoušíte jen k jednomu účelu.',
      none: 'Model neříká, k čemu slouží. Doplňte „uses“ se sebehodnocením, hodnocením a výběrem nových lidí.',
      missing: ({ uses }) => `V „uses“ chybí: ${list('cs', uses)}. Doplňte, jak k tomu model použijete.`,
      add: ({ uses }) => `Doplnit: ${list('cs', uses)}`,
    },
    pl: {
      title: 'Model, który nie służy do tego, do czego mógłby',
      why: 'Model żyje, gdy się go używa: ludzie oceniają według niego siebie, rozmawiają o nim podczas oceny i według niego wybiera się nowe osoby.',
      off: 'Wyłącz, dopóki model jest wypróbowywany tylko w jednym celu.',
      none: 'Model nie mówi, do czego służy. Dopisz „uses” z samooceną, oceną i naborem nowych osób.',
      missing: ({ uses }) =>
        `W „uses” brakuje jeszcze ${list('pl', uses, LACKING_PL)}. Dopisz, jak model będzie do tego używany.`,
      add: ({ uses }) => `Dopisz: ${list('pl', uses)}`,
    },
  },
  check(context) {
    const model = context.document.as('competency-model');
    const lack = model && lackOf(model, 'uses');
    const uses = model?.uses;
    if (lack) {
      const value = Object.fromEntries(USES.map((use) => [use, proposal(use, context)]));
      const fixes = [
        { safety: 'unsafe' as const, title: 'add' as const, args: { uses: USES }, edits: [lack.fill(value)] },
      ];
      context.report({ at: lack.at, message: 'none', fixes });
      return;
    }
    const missing = uses ? USES.filter((use) => isUnused(uses, use)) : [];
    if (!uses || missing.length === 0) return;
    const { node, shape } = uses.self;
    const edits = missing.map((use): YamlEdit => fillField({ shape, node }, use, proposal(use, context)));
    context.report({
      at: placeOf(uses),
      message: 'missing',
      args: { uses: missing },
      fixes: [{ safety: 'unsafe', title: 'add', args: { uses: missing }, edits }],
    });
  },
});

/** Not written, or written as "no". What is begun and incomplete is the business of the schema rules. */
function isUnused(uses: ShapeView, use: Use): boolean {
  const entry = fieldEntry(uses, use);
  const value = resolved(entry?.value);
  return !entry?.value || (value?.type === 'scalar' && (value.value === null || value.value === false));
}

function placeOf(uses: ShapeView): At {
  return absentIn(uses.self.node);
}

function proposal(use: Use, { document }: Surroundings): YamlValue {
  switch (use) {
    case 'selfAssessment':
      return true;
    case 'appraisal':
      return { frequency: 'ANNUAL', interview: 'motivational' };
    case 'selection': {
      const competencies = itemsOf(document.as('competency-model')?.competencies);
      const { id } = competencies.find(isForClients) ?? competencies[0] ?? {};
      const question: YamlMap = {
        ...(id && { competency: id.value }),
        text: staffText(document, QUESTION),
        evidence: staffText(document, EVIDENCE),
      };
      return { questions: [question] };
    }
  }
}

const QUESTION: Words = {
  en: 'Tell us about a client who did not understand you. What happened next?',
  cs: 'Popište rozhovor s klientem, který vám nerozuměl. Jak pokračoval?',
  pl: 'Proszę opowiedzieć o kliencie, który nie zrozumiał wyjaśnień. Co było dalej?',
};

const EVIDENCE: Words = {
  en: 'The answer names what the person said or did and how the client reacted.',
  cs: 'V odpovědi zazní, co uchazeč řekl nebo udělal a jak klient reagoval.',
  pl: 'W odpowiedzi słychać, co kandydat powiedział lub zrobił i jak zareagował klient.',
};

type Names = { readonly [use: string]: string };

const NAMES: { readonly [L in Locale]: Names } = {
  en: { selfAssessment: 'self-assessment', appraisal: 'appraisal', selection: 'selection of new people' },
  cs: { selfAssessment: 'sebehodnocení', appraisal: 'hodnocení', selection: 'výběr nových lidí' },
  pl: { selfAssessment: 'samoocena', appraisal: 'ocena', selection: 'nabór nowych osób' },
};

/** "Of the self-assessment …", as Polish says of what is lacking. */
const LACKING_PL: Names = { selfAssessment: 'samooceny', appraisal: 'oceny', selection: 'naboru nowych osób' };

function list(locale: Locale, uses: readonly string[], names: Names = NAMES[locale]): string {
  return uses.map((use) => (names[use] === use ? use : `${names[use] ?? ''} (${use})`)).join(', ');
}
