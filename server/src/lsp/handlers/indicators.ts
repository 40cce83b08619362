import { indicatorsView } from '../../core/report/index.ts';
import type { Indicators, OfficeParams } from '../custom-messages.ts';
import { wishOf } from '../from-protocol.ts';
import type { ContentsReader } from '../office-contents.ts';
import type { Handler } from './handler.ts';
import { officeAsked } from './office-asked.ts';

/** What is measured, with the states of `okenko report`. */
export function onIndicators(reader: ContentsReader): Handler<OfficeParams, Indicators | null> {
  return async (session, { uri }, token) => {
    const wish = wishOf(token);
    const office = await officeAsked(session, uri, wish);
    const found = office && (await reader.of(session, office, wish));
    if (!office || !found) return null;
    const { groups } = indicatorsView({ contents: found.contents, locale: office.locale });
    return {
      groups: groups.map((group) => ({
        ...group,
        indicators: group.indicators.map(({ uri: home, span, reference, ...indicator }) => {
          const range = found.rangeOf(span);
          return { ...indicator, reference: reference ?? null, place: range ? { uri: home, range } : null };
        }),
      })),
    };
  };
}
