import type { Kind, KindViews, OfficeDocument } from '../../model/index.ts';
import { type CompetencyContent, competencyContent } from './competency-model.ts';
import { type DevelopmentContent, developmentContent } from './development-plan.ts';
import { type PlanContent, planContent } from './improvement-plan.ts';
import { type OfficeContent, officeContent } from './office.ts';
import { type ProcessContent, processContent } from './process.ts';
import { type CardContent, cardContent } from './service-card.ts';
import { type CatalogueContent, catalogueContent } from './service-catalogue.ts';
import { type StandardContent, standardContent } from './standard.ts';
import { type StrategyContent, strategyContent } from './strategy.ts';
import { type SurveyContent, surveyContent } from './survey.ts';

/**
 * What other documents need to know of a document beyond its ids and links, by kind: `facts.content['service-card']?.outputs`.
 * Plain data and little of it: an office keeps this of every document, also of those that are not open.
 */
export interface ContentFacts {
  readonly office?: OfficeContent;
  readonly process?: ProcessContent;
  readonly 'service-card'?: CardContent;
  readonly 'service-catalogue'?: CatalogueContent;
  readonly survey?: SurveyContent;
  readonly 'improvement-plan'?: PlanContent;
  readonly standard?: StandardContent;
  readonly strategy?: StrategyContent;
  readonly 'development-plan'?: DevelopmentContent;
  readonly 'competency-model'?: CompetencyContent;
}

const READERS: { readonly [K in Kind]?: (document: OfficeDocument) => ContentFacts } = {
  office: reading('office', officeContent),
  process: reading('process', processContent),
  'service-card': reading('service-card', cardContent),
  'service-catalogue': reading('service-catalogue', catalogueContent),
  survey: reading('survey', surveyContent),
  'improvement-plan': reading('improvement-plan', planContent),
  standard: reading('standard', standardContent),
  strategy: reading('strategy', strategyContent),
  'development-plan': reading('development-plan', developmentContent),
  'competency-model': reading('competency-model', competencyContent),
};

/** Empty for kinds nobody asks more of. */
export function contentOf(document: OfficeDocument): ContentFacts {
  return (document.kind && READERS[document.kind]?.(document)) ?? {};
}

function reading<K extends Kind & keyof ContentFacts>(
  kind: K,
  read: (view: KindViews[K]) => ContentFacts[K],
): (document: OfficeDocument) => ContentFacts {
  return (document) => {
    const view = document.as(kind);
    return view ? { [kind]: read(view) } : {};
  };
}
