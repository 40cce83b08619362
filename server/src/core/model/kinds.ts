/** How documents of one kind are stored; see convention 2 of the document model. */
export interface KindInfo {
  /** Folder under the office's root; empty for the documents that exist once per office. */
  readonly folder: string;
  /** What stands before `.yaml` in the file name, or the whole name for documents that exist once. */
  readonly suffix: string;
  readonly single: boolean;
  /** Days between reviews unless `reviewEvery` says otherwise; undefined where none is asked for. */
  readonly reviewEvery: string | undefined;
}

export const KINDS = {
  office: { folder: '', suffix: 'office', single: true, reviewEvery: 'ANNUAL' },
  'client-groups': { folder: '', suffix: 'client-groups', single: true, reviewEvery: 'BIENNIAL' },
  'service-catalogue': { folder: '', suffix: 'catalogue', single: true, reviewEvery: 'ANNUAL' },
  'service-card': { folder: 'services', suffix: 'service', single: false, reviewEvery: 'ANNUAL_2' },
  standard: { folder: 'standards', suffix: 'standard', single: false, reviewEvery: 'ANNUAL' },
  survey: { folder: 'feedback', suffix: 'survey', single: false, reviewEvery: undefined },
  'improvement-plan': { folder: 'measures', suffix: 'plan', single: false, reviewEvery: 'QUARTERLY' },
  strategy: { folder: 'strategy', suffix: 'strategy', single: false, reviewEvery: 'ANNUAL' },
  'development-plan': { folder: 'development', suffix: 'development', single: false, reviewEvery: 'ANNUAL' },
  'competency-model': { folder: 'competencies', suffix: 'competency', single: false, reviewEvery: 'BIENNIAL' },
  process: { folder: 'processes', suffix: 'process', single: false, reviewEvery: 'BIENNIAL' },
} as const satisfies Record<string, KindInfo>;

export type Kind = keyof typeof KINDS;

export const KIND_IDS = Object.keys(KINDS).filter(isKind);

export function isKind(id: string): id is Kind {
  return Object.hasOwn(KINDS, id);
}

/** The kind a file name promises before `kind` is typed (convention 2); undefined for any other name. */
export function kindOfFileName(fileName: string): Kind | undefined {
  const base = fileName.slice(fileName.lastIndexOf('/') + 1).replace(/\.ya?ml$/i, '');
  if (base === fileName.slice(fileName.lastIndexOf('/') + 1)) return undefined;
  return KIND_IDS.find((kind) => {
    const info = KINDS[kind];
    return info.single
      ? base === info.suffix
      : base.endsWith(`.${info.suffix}`) && base.length > info.suffix.length + 1;
  });
}

/** Where a document belongs, relative to its office's root. */
export function conventionalPath(kind: Kind, id: string): string {
  const info = KINDS[kind];
  return info.single ? `${info.suffix}.yaml` : `${info.folder}/${id}.${info.suffix}.yaml`;
}
