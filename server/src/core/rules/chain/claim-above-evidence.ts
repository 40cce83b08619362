import { defineRule, valueOf } from '../../analysis/index.ts';
import type { ReasonId } from '../../maturity/index.ts';
import { officeLevels, officeSteps } from './office-steps.ts';
import { argsOf, type ReasonArgs, wordsOf } from './reason-words.ts';

interface Messages {
  above: { step: string; claimed: number; level: number } & ReasonArgs;
  lower: { level: number };
}

export const rule = defineRule<Messages>()({
  id: 'chain/claim-above-evidence',
  since: '0.1.0',
  kinds: ['office'],
  severity: 'error',
  texts: {
    en: {
      title: 'Claim above the evidence',
      why: 'Self-praise fails at the first audit, and with it trust in the steps that are really done.',
      off: 'Switch it off if the levels are given by somebody else than the office.',
      above: (args) =>
        `Step ${args.step} claims level ${args.claimed}, but the documents show level ${args.level}. ${wordsOf(args, 'en')}`,
      lower: ({ level }) => `Claim level ${level}`,
    },
    cs: {
      title: 'Hodnocení nad rámec dokladů',
      why: 'Sebechvála neprojde prvním auditem, a s ní ani důvěra v kroky, které jsou opravdu hotové.',
      off: 'Vypněte, pokud úrovně určuje někdo jiný než úřad.',
      above: (args) =>
        `Krok ${args.step} uvádí úroveň ${args.claimed}, dokumenty ale dokládají úroveň ${args.level}. ${wordsOf(args, 'cs')}`,
      lower: ({ level }) => `Uvést úroveň ${level}`,
    },
    pl: {
      title: 'Ocena ponad dowody',
      why: 'Samochwalstwo odpada przy pierwszym audycie, a z nim zaufanie do kroków, które naprawdę zrobiono.',
      off: 'Wyłącz, jeśli poziomy ustala ktoś inny niż urząd.',
      above: (args) =>
        `Krok ${args.step} deklaruje poziom ${args.claimed}, a dokumenty potwierdzają poziom ${args.level}. ${wordsOf(args, 'pl')}`,
      lower: ({ level }) => `Zadeklaruj poziom ${level}`,
    },
  },
  concerns: ({ kind }) => kind === 'office',
  check(context) {
    const { covered, report } = context;
    const levels = context.once(officeLevels).steps;
    for (const { step, view, documents, links } of context.once(officeSteps)) {
      const claim = view.claimedLevel;
      const found = levels.find((one) => one.step === step);
      // Where nothing in force is named, that is what is wrong, and other rules say it.
      if (!claim || !found || claim.value <= found.level || documents.length === 0) continue;
      // How far a document has come that does not say it in words there are, nobody knows; the schema rules ask.
      if (links.some(({ document }) => document && !STATUSES.includes(document.status))) continue;
      // A level there is not, the schema rules report.
      if (claim.value > HIGHEST) continue;
      const reason = found.reasons.find(({ isMet }) => !isMet);
      if (!reason || covered(TOLD_ELSEWHERE[reason.id] ?? '')) continue;
      report({
        at: valueOf(claim.node),
        message: 'above',
        args: { step, claimed: claim.value, level: found.level, ...argsOf(reason) },
        fixes: [
          {
            safety: 'safe',
            title: 'lower',
            args: { level: found.level },
            edits: [{ op: 'set', node: claim.node, value: found.level }],
          },
        ],
      });
    }
  },
});

/** How far a document can have come. */
const STATUSES: readonly (string | undefined)[] = [
  'draft',
  'in-review',
  'approved',
  'published',
  'superseded',
  'withdrawn',
];

/** The highest level of a step. */
const HIGHEST = 4;

/** Rules that already say what is in the way, at the place where it can be mended. */
const TOLD_ELSEWHERE: { readonly [R in ReasonId]?: string } = {
  noExternalWave: 'chain/no-external-feedback',
  noInternalWave: 'chain/no-internal-feedback',
  notAccessible: 'office/accessibility-missing',
  profilesMissing: 'competency/role-without-profile',
  noUse: 'competency/use-missing',
  neverReviewed: 'freshness/never-reviewed',
};
