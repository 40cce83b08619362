import { defineTexts, type Empty } from '../l10n/index.ts';

/** What becomes of a piece of evidence: it counts, or why it does not (yet). */
export type EvidenceState = 'counts' | 'draft' | 'retired' | 'unfit' | 'unknown';

export const evidenceTexts = defineTexts<{ [S in EvidenceState]: Empty }>({
  en: {
    counts: 'in force',
    draft: 'not approved yet',
    retired: 'no longer in force',
    unfit: 'does not show this step',
    unknown: 'leads to no document',
  },
  cs: {
    counts: 'platí',
    draft: 'zatím neschváleno',
    retired: 'už neplatí',
    unfit: 'tento krok nedokládá',
    unknown: 'nevede k žádnému dokumentu',
  },
  pl: {
    counts: 'obowiązuje',
    draft: 'jeszcze bez zatwierdzenia',
    retired: 'już nie obowiązuje',
    unfit: 'nie potwierdza tego kroku',
    unknown: 'nie prowadzi do żadnego dokumentu',
  },
});
