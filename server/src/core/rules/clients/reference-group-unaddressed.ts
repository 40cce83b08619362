import { absentIn, defineRule, type FixOffer, keyOf } from '../../analysis/index.ts';
import type { Empty, Locale } from '../../l10n/index.ts';
import { fieldEntry, itemsOf, type OfficeDocument } from '../../model/index.ts';
import { languageOf } from '../common/writing.ts';
import {
  type AddGroup,
  addGroup,
  addGroupTexts,
  type ClientGroups,
  codesIn,
  groupsIn,
  leaveOut,
  offerGroup,
} from './groups.ts';
import { isInternal } from './internal.ts';
import { USUAL_REASONS } from './reasons.ts';
import { COUNCILLORS, EMPLOYEES, REFERENCE_GROUPS, referenceName } from './reference-groups.ts';

interface Messages extends AddGroup {
  one: { code: string };
  several: { codes: readonly string[] };
  addAll: Empty;
  leaveOut: { code: string; reason: string };
  leaveAllOut: { reason: string };
}

export const rule = defineRule<Messages>()({
  id: 'clients/reference-group-unaddressed',
  since: '0.1.0',
  kinds: ['client-groups'],
  severity: 'warning',
  texts: {
    en: {
      ...addGroupTexts.en,
      title: 'Usual groups not considered yet',
      why: 'Going through the whole list once shows clients that are easily forgotten; leaving one out is a decision, too.',
      off: 'Switch it off if your office uses another list of client groups.',
      one: ({ code }) =>
        `The group ${referenceName('en', code)} is neither described nor left out. Describe it under “groups”, or put it under “excluded” with a reason.`,
      several: ({ codes }) =>
        `These of the seventeen usual groups are neither described nor left out: ${list('en', codes)}. Describe each under “groups”, or put it under “excluded” with a reason.`,
      addAll: 'Add all these groups',
      leaveOut: ({ code, reason }) => `Leave out ${referenceName('en', code)}: “${reason}”`,
      leaveAllOut: ({ reason }) => `Leave them all out: “${reason}”`,
    },
    cs: {
      ...addGroupTexts.cs,
      title: 'Obvyklé skupiny, které zatím chybějí',
      why: 'Kdo jednou projde celý seznam, najde i klienty, na které se snadno zapomene; i vynechat skupinu je rozhodnutí.',
      off: 'Vypněte, pokud úřad používá jiný seznam skupin klientů.',
      one: ({ code }) =>
        `Skupina ${referenceName('cs', code)} není popsaná ani vynechaná. Popište ji pod „groups“, nebo ji s důvodem zapište pod „excluded“.`,
      several: ({ codes }) =>
        `Tyto ze sedmnácti obvyklých skupin nejsou popsané ani vynechané: ${list('cs', codes)}. Každou popište pod „groups“, nebo ji s důvodem zapište pod „excluded“.`,
      addAll: 'Přidat všechny tyto skupiny',
      leaveOut: ({ code, reason }) => `Vynechat skupinu ${referenceName('cs', code)}: „${reason}“`,
      leaveAllOut: ({ reason }) => `Všechny vynechat: „${reason}“`,
    },
    pl: {
      ...addGroupTexts.pl,
      title: 'Typowe grupy, których jeszcze brakuje',
      why: 'Przejście całej listy pokazuje klientów, o których łatwo zapomnieć; pominięcie grupy to też decyzja.',
      off: 'Wyłącz, jeśli urząd korzysta z innej listy grup klientów.',
      one: ({ code }) =>
        `Grupa ${referenceName('pl', code)} nie jest ani opisana, ani pominięta. Opisz ją w „groups” albo wpisz w „excluded” z powodem.`,
      several: ({ codes }) =>
        `Te z siedemnastu typowych grup nie są ani opisane, ani pominięte: ${list('pl', codes)}. Opisz każdą w „groups” albo wpisz ją w „excluded” z powodem.`,
      addAll: 'Dodaj wszystkie te grupy',
      leaveOut: ({ code, reason }) => `Pomiń grupę ${referenceName('pl', code)}: „${reason}”`,
      leaveAllOut: ({ reason }) => `Pomiń wszystkie: „${reason}”`,
    },
  },
  check(context) {
    const { document, covered, report } = context;
    const view = document.as('client-groups');
    const groups = groupsIn(document);
    if (!view || groups.length === 0 || hasUnclearCode(view)) return;
    const known = codesIn(view);
    const left = new Set([
      ...(covered('clients/councillors-missing') ? [COUNCILLORS] : []),
      ...(covered('clients/no-internal-group') && !groups.some(isInternal) ? [EMPLOYEES] : []),
    ]);
    const codes = REFERENCE_GROUPS.map(({ code }) => code).filter((code) => !known.has(code) && !left.has(code));
    const [first] = codes;
    if (first === undefined) return;
    const kind = fieldEntry(view, 'kind');
    const isOne = codes.length === 1;
    report({
      at: kind ? keyOf(kind) : absentIn(view.self.node),
      message: isOne ? 'one' : 'several',
      args: isOne ? { code: String(first) } : { codes: codes.map(String) },
      fixes: isOne
        ? [...offerGroup(first, view, context), outOfList(codes, view, document)]
        : [
            { safety: 'unsafe', title: 'addAll', edits: codes.flatMap((code) => addGroup(code, view, context)) },
            outOfList(codes, view, document),
            ...codes.slice(0, 3).flatMap((code) => offerGroup(code, view, context)),
          ],
    });
  },
});

/** A code that is missing or is none is most likely one of those that seem to be left; the schema rules tell of it. */
function hasUnclearCode(view: ClientGroups): boolean {
  const isKnown = (code: number): boolean => REFERENCE_GROUPS.some((one) => one.code === code);
  return (
    itemsOf(view.groups).some(({ code }) => code && !isKnown(code.value)) ||
    itemsOf(view.excluded).some(({ code }) => !code || !isKnown(code.value))
  );
}

function outOfList(codes: readonly number[], view: ClientGroups, document: OfficeDocument): FixOffer<Messages> {
  const reason = USUAL_REASONS[languageOf(document)][0];
  const [code, second] = codes;
  const edits = leaveOut(codes, view, reason);
  return second === undefined
    ? { safety: 'unsafe', title: 'leaveOut', args: { code: String(code), reason }, edits }
    : { safety: 'unsafe', title: 'leaveAllOut', args: { reason }, edits };
}

function list(locale: Locale, codes: readonly string[]): string {
  return codes.map((code) => referenceName(locale, code)).join(', ');
}
