import type { Locale } from '../../l10n/index.ts';
import { itemsOf, type OfficeDocument, type Views } from '../../model/index.ts';
import { type Wording, wordingsIn } from '../common/text-fields.ts';
import { RECOMMENDING } from './lexicon.ts';

/** A question whose answers are counted as promoters, passives and detractors. */
export interface NpsQuestion {
  readonly question: Views['surveyQuestion'];
  /** Its wordings in the languages we know. */
  readonly wordings: readonly (Wording & { readonly language: Locale })[];
}

/** Questions of type nps, and in an NPS survey those on another scale that ask for a recommendation. */
export function npsQuestions(document: OfficeDocument): readonly NpsQuestion[] {
  const survey = document.as('survey');
  return itemsOf(survey?.questions).flatMap((question) => {
    const wordings = wordingsIn(document, question.text).flatMap(({ node, language }) =>
      language ? [{ node, language }] : [],
    );
    const isMeant =
      survey?.type?.value === 'nps' && question.type?.value === 'scale' && wordings.some((one) => asksToRecommend(one));
    return question.type?.value === 'nps' || isMeant ? [{ question, wordings }] : [];
  });
}

export function asksToRecommend({ node, language }: Wording): boolean {
  return language !== undefined && RECOMMENDING[language].isIn(node.text);
}

/** The wording the civil service uses: it lets people imagine that they could choose. */
export const NPS_WORDING: { readonly [L in Locale]: string } = {
  en: 'If you could choose the office, how likely is it that you would recommend us to friends?',
  cs: 'Kdybyste si mohli úřad vybrat, jak pravděpodobně byste nás doporučili přátelům?',
  pl: 'Gdyby można było wybrać urząd, na ile prawdopodobne jest, że polecisz nas znajomym?',
};
