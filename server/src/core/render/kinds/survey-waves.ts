import { amountWords, number } from '../../l10n/index.ts';
import {
  isConfidence,
  itemsOf,
  marginOfError,
  netPromoterScore,
  npsDeviation,
  type PromoterShares,
  type SampleSize,
  shareDeviation,
  USUAL_CONFIDENCE,
  type Views,
  wilsonInterval,
} from '../../model/index.ts';
import type { Block, Row, Words } from '../block.ts';
import { definition, definitions, joined, list, paragraph, plain, section, table } from '../blocks.ts';
import { anchorOf } from '../names.ts';
import { url } from '../parts/contact.ts';
import { ownerRow } from '../parts/owner.ts';
import type { Writer } from '../writer.ts';

type Survey = Views['survey'];
type Wave = Views['surveyWave'];

/** What came out, wave by wave; the last first, because that is what counts. */
export function waves(survey: Survey, writer: Writer): readonly Block[] {
  return [...itemsOf(survey.waves)].reverse().flatMap((wave) => {
    const days = joined([writer.date(wave.from), writer.date(wave.to)], ' – ');
    const title: Words = [
      ...plain(`${writer.say('results')} `),
      ...(days.length > 0 ? days : writer.asWritten(wave.id)),
    ];
    return section(
      { level: 2, title, anchor: anchorOf(wave.id?.value), span: writer.placed(wave) },
      summary(survey, wave, writer),
      results(survey, wave, writer),
      findings(wave, writer),
    );
  });
}

function summary(survey: Survey, wave: Wave, writer: Writer): readonly Block[] {
  const title = (key: string) => writer.field('surveyWave', key);
  const n = (view: Wave['n']) => (view ? writer.at(view, number(writer.locale, view.value)) : []);
  return definitions(
    definition(title('invited'), n(wave.invited)),
    definition(title('n'), n(wave.n)),
    definition(writer.say('nps'), npsWords(survey, wave, writer)),
    definition(title('shares'), shares(wave, writer)),
    definition(title('publishedOn'), writer.date(wave.publishedOn)),
    definition(title('report'), url(writer, wave.report)),
    ownerRow(writer, wave.owner),
  );
}

/** The recommendation score as the shares give it, whatever somebody wrote beside them. */
function npsWords(survey: Survey, wave: Wave, writer: Writer): Words {
  const counted = sharesOf(wave);
  const score = counted && netPromoterScore(counted);
  if (score === undefined || !wave.shares) return [];
  const margin = marginIn(survey, wave, npsDeviation(counted), wave.n?.value);
  return writer.at({ node: wave.shares.self.node }, withMargin(number(writer.locale, score), margin, writer));
}

function shares({ shares: view }: Wave, writer: Writer): Words {
  const keys = ['promoters', 'passives', 'detractors'] as const;
  return joined(
    keys.map((key) => {
      const share = view?.[key];
      return share
        ? [
            ...plain(`${writer.field('surveyShares', key)} `),
            ...writer.at(share, amountWords(writer.locale, share.value, 'percent')),
          ]
        : [];
    }),
  );
}

function results(survey: Survey, wave: Wave, writer: Writer): readonly Block[] {
  const head = [writer.say('asked'), writer.say('result'), writer.field('surveyResult', 'n')];
  return [
    ...table({
      caption: writer.field('surveyWave', 'results'),
      head,
      rows: itemsOf(wave.results).map((result): Row => {
        const asked = askedIn(survey, result);
        const question = writer.words(asked?.text);
        return {
          span: writer.placed(result),
          cells: [
            question.length > 0 ? question : writer.asWritten(result.question ?? result.criterion),
            valueWords(survey, wave, result, asked, writer),
            result.n ? writer.at(result.n, number(writer.locale, result.n.value)) : [],
          ],
        };
      }),
    }),
    ...(itemsOf(wave.results).length > 0 ? paragraph(plain(remarkOn(survey, writer)), 'quiet') : []),
  ];
}

/** Margins assume that chance drew the people; where it did not, readers are told. */
function remarkOn({ sampling }: Survey, { say }: Writer): string {
  const method = sampling?.method?.value;
  if (method === 'census') return '';
  return method === undefined || method === 'random' || method === 'systematic' ? '' : say('indicative');
}

type Asked = Views['surveyQuestion'] | Views['surveyCriterion'];

function askedIn(survey: Survey, { question, criterion }: Views['surveyResult']): Asked | undefined {
  const questions = itemsOf(survey.questions).filter(({ id }) => id !== undefined && id.value === question?.value);
  const criteria = itemsOf(survey.criteria).filter(({ id }) => id !== undefined && id.value === criterion?.value);
  return questions[0] ?? criteria[0];
}

function valueWords(
  survey: Survey,
  wave: Wave,
  result: Views['surveyResult'],
  asked: Asked | undefined,
  writer: Writer,
): Words {
  const { value } = result;
  if (!value) return [];
  const n = (result.n ?? wave.n)?.value;
  const type = asked?.type?.value;
  if (type === 'yes-no') {
    const margin = shareMarginIn(survey, wave, value.value, n);
    return writer.at(value, withMargin(amountWords(writer.locale, value.value, 'percent'), margin, writer));
  }
  if (type === 'nps') {
    const margin = marginIn(survey, wave, npsDeviation(sharesOf(wave)), n);
    return writer.at(value, withMargin(number(writer.locale, value.value), margin, writer));
  }
  const max = asked?.self.shape === 'surveyQuestion' ? scaleEnd(survey, asked) : undefined;
  const words = number(writer.locale, value.value);
  const outOf = max === undefined ? words : writer.say('outOf', { value: words, max: number(writer.locale, max) });
  return writer.at(value, outOf.replaceAll(' ', '\u00a0'));
}

function scaleEnd(survey: Survey, asked: Asked): number | undefined {
  return itemsOf(survey.questions).find((question) => question === asked)?.scale?.max?.value;
}

/** Few yes/no observations have an interval of their own, which never leaves 0 to 100. */
function shareMarginIn(survey: Survey, wave: Wave, percent: number, n: number | undefined): number | undefined {
  if (n !== undefined && n < 30 && !hasNoMargin(survey)) {
    const interval = wilsonInterval((percent / 100) * n, n, confidenceOf(survey));
    return interval && Math.max(percent - interval.low, interval.high - percent);
  }
  return marginIn(survey, wave, shareDeviation(percent), n);
}

function marginIn(
  survey: Survey,
  wave: Wave,
  deviation: number | undefined,
  n: number | undefined,
): number | undefined {
  const answers = n ?? wave.n?.value;
  if (answers === undefined || hasNoMargin(survey)) return undefined;
  const size: SampleSize = { n: answers, population: survey.population?.size?.value, confidence: confidenceOf(survey) };
  return marginOfError(deviation, size);
}

/** Asking everybody leaves none; where chance did not draw there cannot be any. */
function hasNoMargin({ sampling }: Survey): boolean {
  return ['census', 'convenience', 'quota'].includes(sampling?.method?.value ?? '');
}

function confidenceOf({ sampling }: Survey): SampleSize['confidence'] {
  const stated = sampling?.confidence?.value;
  return isConfidence(stated) ? stated : USUAL_CONFIDENCE;
}

function sharesOf({ shares: view }: Wave): PromoterShares | undefined {
  const { promoters, detractors } = view ?? {};
  return promoters && detractors && { promoters: promoters.value, detractors: detractors.value };
}

function withMargin(value: string, margin: number | undefined, { locale }: Writer): string {
  return margin === undefined
    ? value
    : `${value} ± ${number(locale, Math.round(margin * 10) / 10)}`.replaceAll(' ', '\u00a0');
}

function findings(wave: Wave, writer: Writer): readonly Block[] {
  const all = itemsOf(wave.findings);
  const kinds = ['weakness', 'opportunity', 'strength', undefined] as const;
  return kinds.flatMap((kind) => {
    const mine = all.filter((finding) =>
      kind === undefined ? !isKnown(finding.kind?.value) : finding.kind?.value === kind,
    );
    const title = writer.say(kind ?? 'findings');
    return section(
      { level: 3, title },
      list(
        mine.map((finding) => ({
          words: joined([writer.words(finding.text), dimension(finding, writer)], ' '),
          span: writer.placed(finding),
        })),
      ),
    );
  });
}

function isKnown(kind: string | undefined): boolean {
  return kind === 'weakness' || kind === 'opportunity' || kind === 'strength';
}

function dimension(finding: Views['surveyFinding'], writer: Writer): Words {
  const words = writer.value('surveyFinding', 'dimension', finding.dimension);
  return words.length === 0 ? [] : [...plain('('), ...words, ...plain(')')];
}
