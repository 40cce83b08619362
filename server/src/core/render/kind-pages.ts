import type { Kind, KindViews, OfficeDocument } from '../model/index.ts';
import { entryOf, resolved } from '../syntax/index.ts';
import type { Block } from './block.ts';
import { clientGroupsPage } from './kinds/client-groups.ts';
import { competencyModelPage } from './kinds/competency-model.ts';
import { developmentPlanPage } from './kinds/development-plan.ts';
import { improvementPlanPage } from './kinds/improvement-plan.ts';
import type { KindPage } from './kinds/kind-page.ts';
import { officePage } from './kinds/office.ts';
import { processPage } from './kinds/process.ts';
import { serviceCardPage } from './kinds/service-card.ts';
import { serviceCataloguePage } from './kinds/service-catalogue.ts';
import { standardPage } from './kinds/standard.ts';
import { strategyPage } from './kinds/strategy.ts';
import { surveyPage } from './kinds/survey.ts';
import type { Writer } from './writer.ts';

/** A kind of document as the page maker sees it. */
interface Reading {
  readonly isForClients: boolean;
  readonly blocks: (document: OfficeDocument, writer: Writer) => readonly Block[];
}

const PAGES: { readonly [K in Kind]: Reading } = {
  office: reading('office', officePage),
  'client-groups': reading('client-groups', clientGroupsPage),
  'service-catalogue': reading('service-catalogue', serviceCataloguePage),
  'service-card': reading('service-card', serviceCardPage),
  standard: reading('standard', standardPage),
  survey: reading('survey', surveyPage),
  'improvement-plan': reading('improvement-plan', improvementPlanPage),
  strategy: reading('strategy', strategyPage),
  'development-plan': reading('development-plan', developmentPlanPage),
  'competency-model': reading('competency-model', competencyModelPage),
  process: reading('process', processPage),
};

/** What a document says, as blocks; nothing while its kind is unknown. */
export function kindBlocks(document: OfficeDocument, writer: Writer): readonly Block[] {
  return document.kind ? PAGES[document.kind].blocks(document, writer) : [];
}

/** Whether people outside the office read it: as it says itself, else as documents of its kind are usually read. */
export function isForClients({ kind, root }: Pick<OfficeDocument, 'kind' | 'root'>): boolean {
  const readers = resolved(entryOf(root, 'readers')?.value);
  if (!kind) return false;
  if (readers?.type !== 'scalar') return PAGES[kind].isForClients;
  return readers.text === 'client' || readers.text === 'public';
}

function reading<K extends Kind>(kind: K, page: KindPage<K>): Reading {
  return {
    isForClients: page.isForClients,
    blocks(document, writer) {
      const view: KindViews[K] | undefined = document.as(kind);
      return view ? page.blocks(view, writer) : [];
    },
  };
}
