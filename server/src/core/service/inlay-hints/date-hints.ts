import { render } from '../../l10n/index.ts';
import {
  addDays,
  type Day,
  frequencyDays,
  isDay,
  itemsOf,
  KINDS,
  periodEnd,
  type ValueView,
  type Views,
} from '../../model/index.ts';
import { entryOf, type Node, resolved, type ScalarNode } from '../../syntax/index.ts';
import { dayWords } from '../day-words.ts';
import { type DayType, dueDay, periodEndAround } from './due-day.ts';
import { type HintContext, type InlayHint, isShown } from './hint.ts';
import { inlayTexts } from './inlay-texts.ts';

/** Behind lengths of time and rhythms: the day they lead to, where a day to count from is known. */
export function dateHints(context: HintContext): readonly InlayHint[] {
  return [promises, appeals, reviews, readings, reports, retentions].flatMap((find) => find(context));
}

/** How long a service takes, for somebody who asks today. */
function promises(context: HintContext): readonly InlayHint[] {
  return context.document.all('cardProcessingTime').flatMap(({ typical, maximum, dayType }) =>
    [typical, maximum].flatMap((time) => {
      const days = dayTypeOf(dayType);
      return time ? fromToday(time.node, time.value, days, 'askedToday', context) : [];
    }),
  );
}

/** Until when an appeal is in time, for a decision received today. */
function appeals(context: HintContext): readonly InlayHint[] {
  return context.document.all('cardAppeal').flatMap(({ within }) => {
    const time = durationIn(within);
    return time ? fromToday(time.node, time.duration, time.dayType, 'receivedToday', context) : [];
  });
}

function fromToday(
  node: ScalarNode,
  duration: string,
  dayType: DayType,
  message: 'askedToday' | 'receivedToday',
  context: HintContext,
): readonly InlayHint[] {
  const { today, locale } = context;
  const due = dueDay(today, duration, dayType);
  if (due === undefined || due === today || !isShown(node.span, context)) return [];
  const day = dayWords(due, locale);
  const tooltip = [
    render(inlayTexts, locale, `${message}Meaning`, { day, today: dayWords(today, locale) }),
    render(inlayTexts, locale, dayType === 'working' ? 'workingDays' : 'calendarDays'),
  ];
  return [
    { offset: node.span.end, label: render(inlayTexts, locale, message, { day }), tooltip: tooltip.join('\n\n') },
  ];
}

/** When a document that was looked through is to be looked through again. */
function reviews(context: HintContext): readonly InlayHint[] {
  const { document, locale } = context;
  const reviewed = dayAt(document.root && entryOf(document.root, 'reviewedOn')?.value);
  if (!reviewed || !document.kind || !isShown(reviewed.node.span, context)) return [];
  const every = resolved(document.root && entryOf(document.root, 'reviewEvery')?.value);
  const own = every?.type === 'scalar' ? every.text : undefined;
  const days = frequencyDays(own ?? KINDS[document.kind].reviewEvery ?? '');
  if (!days) return [];
  const day = dayWords(addDays(reviewed.day, days), locale);
  const tooltip = render(inlayTexts, locale, own === undefined ? 'reviewUsual' : 'reviewOwn', { day, days });
  return [{ offset: reviewed.node.span.end, label: render(inlayTexts, locale, 'reviewAgain', { day }), tooltip }];
}

/** When an indicator needs its next value. */
function readings(context: HintContext): readonly InlayHint[] {
  const { document, locale } = context;
  return document.all('indicator').flatMap(({ frequency, actuals, target }): readonly InlayHint[] => {
    if (!frequency || !isShown(frequency.node.span, context)) return [];
    const days = frequencyDays(frequency.value);
    const last = itemsOf(actuals).flatMap(measuredOn).sort().at(-1);
    if (!days || last === undefined) return [];
    const next = addDays(last, days);
    const deadline = target?.deadline?.value;
    // Behind the deadline no further values are owed.
    if (deadline !== undefined && isDay(deadline) && next > deadline) return [];
    const day = dayWords(next, locale);
    const tooltip = render(inlayTexts, locale, 'nextValueMeaning', { last: dayWords(last, locale), days });
    return [{ offset: frequency.node.span.end, label: render(inlayTexts, locale, 'nextValue', { day }), tooltip }];
  });
}

/** When the next report of a rhythm is due. */
function reports(context: HintContext): readonly InlayHint[] {
  const { document, today, locale } = context;
  return document.all('report').flatMap(({ frequency, dueAfter }): readonly InlayHint[] => {
    const time = durationIn(dueAfter);
    if (!time || !frequency || !isShown(time.node.span, context)) return [];
    const end = periodEndAround(today, frequency.value);
    const before = end && periodEndAround(dayBefore(end, frequency.value), frequency.value);
    const next = [before, end]
      .flatMap((last) => (last === undefined ? [] : [{ last, due: dueDay(last, time.duration, time.dayType) }]))
      .find(({ due }) => due !== undefined && due >= today);
    if (next?.due === undefined) return [];
    const day = dayWords(next.due, locale);
    const tooltip = render(inlayTexts, locale, 'reportMeaning', { day, end: dayWords(next.last, locale) });
    return [{ offset: time.node.span.end, label: render(inlayTexts, locale, 'reportBy', { day }), tooltip }];
  });
}

/** A day in the period before the one that ends on `end`: periods are a little longer or shorter than their rhythm says. */
function dayBefore(end: Day, frequency: string): Day {
  return addDays(end, -(frequencyDays(frequency) ?? 0) - 5);
}

/** Until when answers are kept, counted from the end of the last wave. */
function retentions(context: HintContext): readonly InlayHint[] {
  const { document, locale } = context;
  return document.all('survey').flatMap(({ dataProtection, waves }): readonly InlayHint[] => {
    const retention = dataProtection?.retention;
    if (!retention || !isShown(retention.node.span, context)) return [];
    const last = itemsOf(waves)
      .flatMap(({ to }) => (to && isDay(to.value) ? [to.value] : []))
      .sort()
      .at(-1);
    const due = last && dueDay(last, retention.value);
    if (last === undefined || due === undefined) return [];
    const day = dayWords(due, locale);
    const tooltip = render(inlayTexts, locale, 'keptMeaning', { day, last: dayWords(last, locale) });
    return [{ offset: retention.node.span.end, label: render(inlayTexts, locale, 'keptUntil', { day }), tooltip }];
  });
}

function measuredOn({ date, period }: Views['actual']): readonly Day[] {
  const day = date?.value ?? periodEnd(period?.value ?? '');
  return day !== undefined && isDay(day) ? [day] : [];
}

interface Time {
  readonly node: ScalarNode;
  readonly duration: string;
  readonly dayType: DayType;
}

/** `P30D`, or `{ duration: P10D, dayType: working }`. */
function durationIn(field: ValueView<string> | Views['workingDuration'] | undefined): Time | undefined {
  if (!field) return undefined;
  if (field.is === 'value') return { node: field.node, duration: field.value, dayType: 'calendar' };
  const { duration, dayType } = field;
  return duration && { node: duration.node, duration: duration.value, dayType: dayTypeOf(dayType) };
}

function dayTypeOf(view: ValueView<string> | undefined): DayType {
  return view?.value === 'working' ? 'working' : 'calendar';
}

function dayAt(value: Node | undefined): { readonly node: ScalarNode; readonly day: Day } | undefined {
  const node = resolved(value);
  return node?.type === 'scalar' && isDay(node.text) ? { node, day: node.text } : undefined;
}
