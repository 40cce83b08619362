import { type At, absentIn, defineRule, type FixOffer, keyOf } from '../../analysis/index.ts';
import type { SchemaIssue } from '../../model/index.ts';
import { entryOf } from '../../syntax/index.ts';
import { labelBehind, meaningBehind, sentenceBehind, shapeOf } from '../common/field-words.ts';
import { fillField, scalarText } from '../common/fill.ts';
import { issuesFor } from './issue-owner.ts';
import { valuesFor } from './likely-values.ts';

interface Place {
  readonly shape: string;
  readonly key: string;
  /** Id or name of the item that lacks the field; empty for the document itself. */
  readonly item: string;
}

interface Messages {
  absent: Place;
  empty: Place;
  fill: { shape: string; key: string; value: string };
}

export const rule = defineRule<Messages>()({
  id: 'schema/missing-required',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'A field is missing',
      why: 'Without it the document is incomplete, and neither readers nor other systems get what they need.',
      off: 'Switch it off while you copy old papers and mean to complete them later; the status draft already makes it milder.',
      absent: ({ shape, key, item }) =>
        `The field “${key}”${labelBehind('en', shape, key)} is missing${item && ` at “${item}”`}.${sentenceBehind('en', shape, key)}`,
      empty: ({ shape, key, item }) =>
        `Nothing stands in “${key}”${labelBehind('en', shape, key)}${item && ` of “${item}”`}.${sentenceBehind('en', shape, key)}`,
      fill: ({ shape, key, value }) => `Write ${key}: ${value}${meaningBehind('en', shape, key, value)}`,
    },
    cs: {
      title: 'Chybí pole',
      why: 'Bez něj je dokument neúplný a čtenáři ani jiné systémy z něj nedostanou, co potřebují.',
      off: 'Vypněte, když přepisujete staré dokumenty a doplníte je později; mírnější je už samo se stavem draft.',
      absent: ({ shape, key, item }) =>
        `${item && `U „${item}“ `}${item ? 'chybí' : 'Chybí'} pole „${key}“${labelBehind('cs', shape, key)}.${sentenceBehind('cs', shape, key)}`,
      empty: ({ shape, key, item }) =>
        `Pole „${key}“${labelBehind('cs', shape, key)}${item && ` u „${item}“`} je prázdné.${sentenceBehind('cs', shape, key)}`,
      fill: ({ shape, key, value }) => `Napsat ${key}: ${value}${meaningBehind('cs', shape, key, value)}`,
    },
    pl: {
      title: 'Brakuje pola',
      why: 'Bez niego dokument jest niepełny i ani czytelnicy, ani inne systemy nie dostaną tego, czego potrzebują.',
      off: 'Wyłącz na czas przepisywania starych dokumentów; przy statusie draft reguła i tak jest łagodniejsza.',
      absent: ({ shape, key, item }) =>
        `${item && `W „${item}” `}${item ? 'brakuje' : 'Brakuje'} pola „${key}”${labelBehind('pl', shape, key)}.${sentenceBehind('pl', shape, key)}`,
      empty: ({ shape, key, item }) =>
        `Pole „${key}”${labelBehind('pl', shape, key)}${item && ` w „${item}”`} jest puste.${sentenceBehind('pl', shape, key)}`,
      fill: ({ shape, key, value }) => `Wpisz ${key}: ${value}${meaningBehind('pl', shape, key, value)}`,
    },
  },
  check(context) {
    for (const issue of issuesFor('schema/missing-required', context)) {
      const holder = issue.holders.at(-1);
      if (!holder) continue;
      const { key } = issue;
      const shape = shapeOf(issue.holders);
      context.report({
        at: placeOf(issue),
        message: issue.entry ? 'empty' : 'absent',
        args: { shape, key, item: issue.holders.length > 1 ? itemName(issue) : '' },
        fixes: valuesFor(issue, holder, context).map(
          (value): FixOffer<Messages> => ({
            safety: 'unsafe',
            title: 'fill',
            args: { shape, key, value: String(value) },
            edits: [fillField(holder, key, value)],
          }),
        ),
      });
    }
  },
});

/** The empty key, else the first key of the mapping that should hold it, for the envelope `kind` (document model, section 6). */
function placeOf({ entry, holders }: SchemaIssue): At {
  if (entry) return keyOf(entry);
  const holder = holders.at(-1);
  if (!holder) throw new Error('nothing is missing outside of all mappings');
  const kind = holders.length === 1 ? entryOf(holder.node, 'kind') : undefined;
  return kind ? keyOf(kind) : absentIn(holder.node);
}

function itemName({ holders }: SchemaIssue): string {
  const holder = holders.at(-1);
  if (!holder) return '';
  return ['id', 'name', 'title', 'text', 'role'].map((key) => scalarText(holder, key)).find((text) => text) ?? '';
}
