import type { IndicatorState } from '../digest/index.ts';
import { amountWords } from '../l10n/index.ts';
import type { Span } from '../text/index.ts';
import type { IndicatorReport } from './office-report.ts';
import { sayIn } from './office-report-texts.ts';
import { ABSENT, lastOf, marginOf, startOf, stateWord, targetOf, trendWord } from './office-report-values.ts';
import type { ViewInput } from './owners-view.ts';

/** The indicators of an office in the reader's language, those that ask for attention first. Plain data. */
export interface IndicatorsView {
  /** Only states that occur. */
  readonly groups: readonly IndicatorGroup[];
}

export interface IndicatorGroup {
  readonly state: IndicatorState;
  /** "red". */
  readonly title: string;
  readonly indicators: readonly IndicatorView[];
}

export interface IndicatorView {
  /** How other documents name it: `strategy:close-to-people#reach`; undefined in a document without an id. */
  readonly reference: string | undefined;
  readonly name: string;
  /** Title of the document it stands in. */
  readonly document: string;
  readonly state: IndicatorState;
  readonly trend: IndicatorReport['trend'];
  /** The last value: `81 %`; `–` before the first. */
  readonly last: string;
  /** `90 %`; `–` without one. */
  readonly target: string;
  /** Everything the report says of it, each with its heading. */
  readonly facts: readonly { readonly title: string; readonly text: string }[];
  readonly uri: string;
  readonly span: Span;
}

export function indicatorsView({ contents, locale }: Pick<ViewInput, 'contents' | 'locale'>): IndicatorsView {
  const say = sayIn(locale);
  const all = [...contents]
    .sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0))
    .flatMap(({ uri, kind, id, title, indicators }) =>
      indicators.map((digest): IndicatorView => {
        const report: IndicatorReport = { ...digest, document: title, file: uri };
        const { actuals, target, unit } = digest;
        const last = actuals.at(-1);
        const facts = [
          { title: say('state'), text: stateWord(report, say) },
          { title: say('last'), text: lastOf(report, locale, say) },
          { title: say('target'), text: targetOf(report, locale, say) },
          { title: say('start'), text: startOf(report, locale, say) },
          { title: say('trend'), text: trendWord(report, say) },
          { title: say('margin'), text: marginOf(report, locale) },
        ];
        return {
          reference: kind && id !== undefined ? `${kind}:${id}#${digest.id}` : undefined,
          name: digest.name,
          document: title,
          state: digest.state,
          trend: digest.trend,
          last: last ? amountWords(locale, last.value, unit) : ABSENT,
          target: targetOf({ ...report, target: target && { ...target, deadline: undefined } }, locale, say),
          facts: facts.filter(({ text }) => text !== ABSENT),
          uri,
          span: digest.span,
        };
      }),
    );
  const groups = ATTENTION.map((state) => ({
    state,
    title: say(state),
    indicators: all.filter((indicator) => indicator.state === state),
  }));
  return { groups: groups.filter(({ indicators }) => indicators.length > 0) };
}

const ATTENTION = ['red', 'amber', 'unknown', 'green'] as const;
