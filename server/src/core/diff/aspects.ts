import type { Kind } from '../model/index.ts';
import type { Effect, Group, Topic } from './change.ts';

/** What a field means to the people the office serves, and so what a change of it does to them. */
export interface Aspect {
  readonly group: Group;
  readonly topic?: Topic;
  /** Effect when something comes; the contrary when it goes. */
  readonly added?: Effect;
  /** Effect when the value grows: later, longer, dearer, wider, further on its scale; the contrary when it shrinks. */
  readonly more?: Effect;
  /** Effect of any other change of the value; `neutral` when left out. */
  readonly changed?: Effect;
  /** Items of a list for which coming and going means nothing, by one of their fields. */
  readonly unless?: { readonly key: string; readonly is: string };
}

type Table = { readonly [shape: string]: { readonly [key: string]: Aspect } };

/** Fields of all documents and of several shapes. */
const EVERYWHERE: { readonly [key: string]: Aspect } = {
  owner: { group: 'owners', topic: 'owner', added: 'better' },
  responsible: { group: 'owners', topic: 'responsible' },
  consulted: { group: 'owners' },
  informed: { group: 'owners' },
  status: { group: 'approval', topic: 'status', changed: 'check' },
  approvedOn: { group: 'approval' },
  approvedBy: { group: 'approval' },
  validFrom: { group: 'approval', topic: 'validity' },
  validTo: { group: 'approval', topic: 'validity', changed: 'check' },
  reviewEvery: { group: 'approval', topic: 'rhythm', more: 'worse' },
  indicators: { group: 'measures', topic: 'measure', added: 'better' },
  contact: { group: 'contacts', topic: 'contact', added: 'better' },
  openingHours: { group: 'contacts', topic: 'hours', added: 'better', more: 'better', changed: 'check' },
  specialOpeningHours: { group: 'contacts', topic: 'hours', changed: 'check' },
};

const CARD: Table = {
  'service-card': {
    competentAuthority: { group: 'owners' },
    audience: { group: 'duties', topic: 'service', added: 'better' },
    eligibility: { group: 'duties', topic: 'condition', added: 'worse' },
    initiation: { group: 'duties', topic: 'duty', more: 'worse' },
    steps: { group: 'duties', topic: 'duty', added: 'worse', unless: { key: 'performer', is: 'office' } },
    channels: { group: 'contacts', topic: 'channel', added: 'better' },
    requiredDocuments: { group: 'duties', topic: 'duty', added: 'worse', unless: { key: 'fromOffice', is: 'true' } },
    forms: { group: 'duties', changed: 'check' },
    fees: { group: 'costs', topic: 'fee', added: 'worse' },
    payment: { group: 'costs', topic: 'channel', added: 'better' },
    processingTime: { group: 'promises', topic: 'wait', added: 'better' },
    otherDuties: { group: 'duties', topic: 'duty', added: 'worse' },
    legalBasis: { group: 'rest' },
    appeal: { group: 'promises', topic: 'appeal', added: 'better' },
    sanctions: { group: 'costs', topic: 'fee', added: 'worse' },
    outputs: { group: 'promises', topic: 'service', added: 'better' },
    requires: { group: 'duties', topic: 'duty', added: 'worse' },
    languages: { group: 'contacts', topic: 'languages', added: 'better' },
    standards: { group: 'promises', topic: 'promise', added: 'better' },
    process: { group: 'measures' },
  },
  cardStep: { performer: { group: 'duties', topic: 'duty', more: 'worse' } },
  cardChannel: {
    type: { group: 'contacts', topic: 'channel', changed: 'check' },
    location: { group: 'contacts', topic: 'contact', changed: 'check' },
    url: { group: 'contacts', topic: 'contact', changed: 'check' },
    booking: { group: 'contacts', topic: 'contact', added: 'better', changed: 'check' },
  },
  cardRequiredDocument: {
    name: { group: 'duties', topic: 'duty', changed: 'check' },
    format: { group: 'duties', topic: 'duty', more: 'worse' },
    fromOffice: { group: 'duties', topic: 'help', added: 'better', more: 'better' },
  },
  cardFee: {
    amount: { group: 'costs', topic: 'fee', more: 'worse', changed: 'check' },
    what: { group: 'costs', changed: 'check' },
    exemptions: { group: 'costs', topic: 'fee', added: 'better', changed: 'check' },
  },
  cardProcessingTime: {
    maximum: { group: 'promises', topic: 'wait', added: 'better', more: 'worse', changed: 'check' },
    typical: { group: 'promises', topic: 'wait', added: 'better', more: 'worse', changed: 'check' },
  },
  cardAppeal: {
    possible: { group: 'promises', topic: 'appeal', more: 'better' },
    within: { group: 'promises', topic: 'appeal', added: 'better', more: 'better', changed: 'check' },
  },
  cardOutput: { validity: { group: 'promises', changed: 'check' } },
  catalogueEntry: { public: { group: 'contacts', topic: 'service', more: 'better' } },
  'service-catalogue': {
    entries: { group: 'contacts', topic: 'service', added: 'better' },
    publishedAt: { group: 'contacts', topic: 'contact', added: 'better' },
  },
};

const STANDARD: Table = {
  standard: {
    items: { group: 'promises', topic: 'promise', added: 'better' },
    publishedAt: { group: 'contacts', topic: 'contact', added: 'better' },
    complaints: { group: 'promises', topic: 'redress', added: 'better', changed: 'check' },
  },
  standardItem: {
    statement: { group: 'promises', topic: 'promise', changed: 'check' },
    exceptions: { group: 'promises', topic: 'promise', added: 'worse', changed: 'check' },
    redress: { group: 'promises', topic: 'redress', added: 'better', changed: 'check' },
    monitoring: { group: 'measures', topic: 'measure', added: 'better' },
    indicator: { group: 'measures', topic: 'measure', added: 'better', changed: 'check' },
  },
  standardCommitment: {
    limit: { group: 'promises', topic: 'promise', added: 'better', more: 'worse', changed: 'check' },
    condition: { group: 'promises', topic: 'promise', changed: 'check' },
  },
  standardMonitoring: { frequency: { group: 'measures', topic: 'rhythm', more: 'worse' } },
  standardScope: {
    channels: { group: 'promises', topic: 'promise', added: 'better' },
    units: { group: 'promises', topic: 'promise', added: 'better' },
    groups: { group: 'promises', topic: 'promise', added: 'better' },
    services: { group: 'promises', topic: 'promise', added: 'better' },
  },
};

const INDICATOR: Table = {
  indicator: {
    name: { group: 'measures', changed: 'check' },
    definition: { group: 'measures', topic: 'reading', changed: 'check' },
    formula: { group: 'measures', topic: 'reading', changed: 'check' },
    unit: { group: 'measures', topic: 'direction', changed: 'check' },
    direction: { group: 'promises', topic: 'direction', changed: 'check' },
    baseline: { group: 'measures', topic: 'baseline', added: 'better' },
    target: { group: 'promises', topic: 'goal', added: 'better' },
    milestones: { group: 'measures', topic: 'goal', added: 'better' },
    frequency: { group: 'measures', topic: 'rhythm', more: 'worse' },
    actuals: { group: 'measures' },
    dataSource: { group: 'measures', changed: 'check' },
  },
  target: {
    limit: { group: 'promises', topic: 'goal', added: 'better', more: 'worse', changed: 'check' },
    deadline: { group: 'promises', topic: 'goalDay', added: 'better', more: 'worse' },
  },
  milestone: {
    limit: { group: 'measures', topic: 'goal', more: 'worse', changed: 'check' },
    date: { group: 'measures', topic: 'goalDay', more: 'worse' },
  },
  baseline: { value: { group: 'measures', topic: 'baseline', changed: 'check', more: 'check' } },
  thresholds: {
    green: { group: 'measures', topic: 'reading', changed: 'check', more: 'check' },
    amber: { group: 'measures', topic: 'reading', changed: 'check', more: 'check' },
  },
  actual: { value: { group: 'measures', topic: 'reading', changed: 'check', more: 'check' } },
};

const OWNERS: Table = {
  owner: {
    role: { group: 'owners', topic: 'owner', added: 'better', changed: 'check' },
    unit: { group: 'owners', changed: 'check' },
    deputy: { group: 'owners', topic: 'deputy', added: 'better', changed: 'check' },
  },
  office: {
    units: { group: 'owners' },
    roles: { group: 'owners', topic: 'post', changed: 'check' },
    locations: { group: 'contacts', topic: 'channel', added: 'better' },
    bodies: { group: 'owners' },
  },
  officeRole: {
    deputy: { group: 'owners', topic: 'deputy', added: 'better', changed: 'check' },
    unit: { group: 'owners', changed: 'check' },
    vacantSince: { group: 'owners', topic: 'vacancy', added: 'worse' },
    acting: { group: 'owners', topic: 'deputy', added: 'better', changed: 'check' },
    validTo: { group: 'owners', topic: 'post', changed: 'check' },
  },
  officeUnit: {
    head: { group: 'owners', topic: 'owner', added: 'better', changed: 'check' },
    parent: { group: 'owners' },
    validTo: { group: 'owners', topic: 'post', changed: 'check' },
  },
  officeLocation: {
    address: { group: 'contacts', topic: 'contact', changed: 'check' },
    accessibility: { group: 'contacts', topic: 'contact', added: 'better', changed: 'check' },
  },
  officeStep: { lead: { group: 'owners', topic: 'owner', added: 'better', changed: 'check' } },
  contact: {
    email: { group: 'contacts', topic: 'contact', added: 'better', changed: 'check' },
    phone: { group: 'contacts', topic: 'contact', added: 'better', changed: 'check' },
    url: { group: 'contacts', topic: 'contact', added: 'better', changed: 'check' },
    address: { group: 'contacts', topic: 'contact', added: 'better', changed: 'check' },
    room: { group: 'contacts', topic: 'contact', added: 'better', changed: 'check' },
    dataBox: { group: 'contacts', topic: 'contact', added: 'better', changed: 'check' },
    eDelivery: { group: 'contacts', topic: 'contact', added: 'better', changed: 'check' },
  },
};

const WORK: Table = {
  'improvement-plan': { measures: { group: 'measures', topic: 'measure', added: 'better' } },
  planMeasure: {
    due: { group: 'measures', topic: 'due', more: 'worse' },
    status: { group: 'measures', topic: 'progress', more: 'better' },
    effect: { group: 'measures', topic: 'measure', added: 'better' },
    addresses: { group: 'measures' },
  },
  planEffect: {
    verifyBy: { group: 'measures', topic: 'due', more: 'worse' },
    expected: { group: 'measures', topic: 'reading', more: 'check', changed: 'check' },
  },
  strategy: {
    objectives: { group: 'measures', topic: 'measure', added: 'better' },
    values: { group: 'measures' },
    mission: { group: 'promises', changed: 'check' },
    vision: { group: 'promises', changed: 'check' },
    reporting: { group: 'measures', topic: 'measure', added: 'better' },
    horizon: { group: 'measures', changed: 'check' },
  },
  strategyObjective: {
    due: { group: 'measures', topic: 'due', more: 'worse' },
    tasks: { group: 'measures', topic: 'measure', added: 'better' },
    indicators: { group: 'measures', topic: 'measure', added: 'better' },
  },
  strategyTask: {
    due: { group: 'measures', topic: 'due', more: 'worse' },
    status: { group: 'measures', topic: 'progress', more: 'better' },
  },
  'development-plan': { activities: { group: 'measures', topic: 'measure', added: 'better' } },
  developmentActivity: {
    plannedOn: { group: 'measures', topic: 'due', more: 'worse' },
    status: { group: 'measures', topic: 'progress', more: 'better' },
  },
  developmentBurnout: { measures: { group: 'measures', topic: 'measure', added: 'better' } },
  process: {
    steps: { group: 'measures' },
    duration: { group: 'promises', topic: 'wait', more: 'worse', changed: 'check' },
    escalation: { group: 'measures', topic: 'measure', added: 'better' },
    reports: { group: 'measures', topic: 'measure', added: 'better' },
  },
  processStep: {
    performer: { group: 'owners', topic: 'owner', changed: 'check' },
    duration: { group: 'measures', topic: 'wait', more: 'worse', changed: 'check' },
  },
  report: { frequency: { group: 'measures', topic: 'rhythm', more: 'worse' }, indicators: { group: 'measures' } },
  survey: { waves: { group: 'measures' }, questions: { group: 'measures', changed: 'check' } },
  surveyWave: { findings: { group: 'measures' } },
  surveyResult: { value: { group: 'measures', topic: 'reading', more: 'check', changed: 'check' } },
  'client-groups': { groups: { group: 'contacts', topic: 'service', added: 'better' } },
  'competency-model': { competencies: { group: 'measures' }, profiles: { group: 'measures' } },
};

const TABLE: Table = { ...CARD, ...STANDARD, ...INDICATOR, ...OWNERS, ...WORK };

/** What a field of a shape means; undefined where nothing special is known. */
export function aspectOf(shape: string, key: string): Aspect | undefined {
  const own = TABLE[shape];
  if (own && Object.hasOwn(own, key)) return own[key];
  return Object.hasOwn(EVERYWHERE, key) ? EVERYWHERE[key] : undefined;
}

/** What it means that a whole document comes. */
export const DOCUMENT_ASPECTS: { readonly [K in Kind]: Aspect } = {
  'service-card': { group: 'promises', topic: 'service', added: 'better' },
  standard: { group: 'promises', topic: 'promise', added: 'better' },
  'service-catalogue': { group: 'contacts', added: 'better' },
  office: { group: 'owners', added: 'better' },
  'client-groups': { group: 'rest' },
  survey: { group: 'measures' },
  'improvement-plan': { group: 'measures', topic: 'measure', added: 'better' },
  strategy: { group: 'measures', topic: 'measure', added: 'better' },
  'development-plan': { group: 'measures', topic: 'measure', added: 'better' },
  'competency-model': { group: 'measures' },
  process: { group: 'measures' },
};

/** Fields whose change says nothing to a reader of a comparison: notes to oneself, and what the tools fill in. */
export const SILENT: ReadonlySet<string> = new Set(['kind', 'schemaVersion', 'notes', 'tags', 'order']);
