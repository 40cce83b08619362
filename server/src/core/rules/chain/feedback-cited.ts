import type { Surroundings } from '../../analysis/index.ts';
import { isDay } from '../../model/index.ts';
import type { Resolution } from '../../workspace/index.ts';
import { type Link, linksIn } from '../common/links.ts';

/** A wave a document rests on. */
export interface CitedWave {
  /** As it is named. */
  readonly text: string;
  /** The day it ended or ends. */
  readonly end: string;
}

/** The entries of the document's own list `basedOn`. Ask `context.once(basisOf)`. */
export function basisOf(around: Surroundings): readonly Link[] {
  return around
    .once(linksIn)
    .filter(({ reference: { key, holder } }) => key === 'basedOn' && holder.self.place.parent === undefined);
}

/** The waves a document rests on; of a survey as a whole the first one, as it was the first that could be discussed. */
export function wavesCited(around: Surroundings): readonly CitedWave[] {
  return around.once(basisOf).flatMap(({ reference, resolution }) => {
    const [end] = endsOf(resolution).filter(isDay).sort();
    return end === undefined ? [] : [{ text: reference.node.text, end }];
  });
}

function endsOf(resolution: Resolution): readonly string[] {
  if (resolution.is !== 'found') return [];
  const { thing } = resolution;
  if (thing.is === 'document') return (thing.facts.content.survey?.waves ?? []).flatMap(({ to }) => to ?? []);
  if (thing.is !== 'item') return [];
  const { id, type } = thing.facts;
  return (thing.document.content.survey?.waves ?? []).flatMap((wave) =>
    (type === 'wave' ? wave.id === id : wave.findings.some((finding) => finding.id === id)) ? (wave.to ?? []) : [],
  );
}
