import type { Surroundings } from '../../analysis/index.ts';
import { freeId, inLanguagesOf, ownerOf, type YamlMap } from '../common/writing.ts';
import { quarterEndAfter } from './measures.ts';

/** A measure to begin with that answers a finding, named as `survey:id#finding`: what will be done is for people to say. */
export function measureDraft(finding: string, { document, today }: Surroundings): YamlMap {
  const owner = ownerOf(document);
  const name = finding.slice(finding.lastIndexOf('#') + 1);
  return {
    id: freeId(`answer-${name}`.slice(0, 60), document),
    title: inLanguagesOf(document, {
      en: `Answer to the finding “${name}”`,
      cs: `Odpověď na zjištění „${name}“`,
      pl: `Odpowiedź na ustalenie „${name}”`,
    }),
    addresses: [finding],
    type: 'corrective',
    ...(owner !== undefined && { owner }),
    due: quarterEndAfter(quarterEndAfter(today)),
    status: 'planned',
  };
}
