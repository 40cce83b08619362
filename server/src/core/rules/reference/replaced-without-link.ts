import { defineRule, keyOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { entryOf } from '../../syntax/index.ts';
import {
  type DocumentFacts,
  type NamedThing,
  nearestThings,
  referenceTo,
  type Thing,
  type Workspace,
} from '../../workspace/index.ts';
import { fillField, isUnset } from '../common/fill.ts';
import { nameOf } from '../common/link-offers.ts';
import { isRetired } from './outcomes.ts';
import { replacersOf } from './successors.ts';

interface Messages {
  noSuccessor: Empty;
  nameIt: { text: string; name: string };
}

export const rule = defineRule<Messages>()({
  id: 'reference/replaced-without-link',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'Replaced, but nobody says by what',
      why: 'Who finds the old document must be able to get to the one that holds now.',
      off: 'Switch it off for an archive whose documents have no successors.',
      noSuccessor:
        'This document has been replaced, but it does not say by which one. Write the id of the new one under “replacedBy”; if there is none, the status is “withdrawn”.',
      nameIt: ({ text, name }) => `Say that it is replaced by ${text}${name && ` (${name})`}`,
    },
    cs: {
      title: 'Nahrazeno, ale neví se čím',
      why: 'Kdo najde starý dokument, musí se dostat k tomu, který platí teď.',
      off: 'Vypněte pro archiv dokumentů, které nemají nástupce.',
      noSuccessor:
        'Tento dokument byl nahrazen, ale neříká kterým. Do pole „replacedBy“ napište zkratku nového; pokud žádný není, patří sem stav „withdrawn“.',
      nameIt: ({ text, name }) => `Uvést, že ho nahrazuje ${text}${name && ` (${name})`}`,
    },
    pl: {
      title: 'Zastąpiony, ale nie wiadomo czym',
      why: 'Kto znajdzie stary dokument, musi móc przejść do tego, który obowiązuje teraz.',
      off: 'Wyłącz dla archiwum dokumentów, które nie mają następców.',
      noSuccessor:
        'Ten dokument został zastąpiony, ale nie mówi przez który. W polu „replacedBy” wpisz skrót nowego; jeśli nowego nie ma, właściwy status to „withdrawn”.',
      nameIt: ({ text, name }) => `Napisz, że zastępuje go ${text}${name && ` (${name})`}`,
    },
  },
  concerns: ({ status, references }) => status === 'superseded' && references.every(({ key }) => key !== 'replacedBy'),
  check(context) {
    const { document, workspace, report } = context;
    const { root, kind, id } = document;
    const entry = entryOf(root, 'replacedBy');
    const kindEntry = entryOf(root, 'kind');
    if (document.status !== 'superseded' || !root || !kind || !kindEntry || !isUnset(entry)) return;
    const facts = id === undefined ? undefined : workspace.document(kind, id);
    report({
      at: keyOf(entry ?? kindEntry),
      message: 'noSuccessor',
      fixes: (facts ? likelySuccessors(facts, workspace) : []).map(({ text, thing }) => ({
        safety: 'unsafe',
        title: 'nameIt',
        args: { text, name: nameOf(thing) },
        edits: [fillField({ shape: kind, node: root }, 'replacedBy', text)],
      })),
    });
  },
});

/** As many as a person looks through before choosing. */
const AT_MOST = 5;

/** Documents that say they replace this one, then those with an id or title like its own; none that is old itself. */
function likelySuccessors(facts: DocumentFacts, workspace: Workspace): readonly NamedThing[] {
  const named = replacersOf(facts, workspace).flatMap((newer): readonly NamedThing[] => {
    const thing: Thing = { is: 'document', facts: newer };
    const text = referenceTo(thing, SAME_KIND, workspace, facts);
    return text === undefined ? [] : [{ text, thing }];
  });
  const alike = nearestThings(facts.id ?? '', SAME_KIND, workspace, facts);
  const all = [...named, ...alike].filter(
    ({ thing }) => thing.is === 'document' && thing.facts !== facts && !isRetired(thing.facts.status),
  );
  return all.filter((one, index) => all.findIndex(({ text }) => text === one.text) === index).slice(0, AT_MOST);
}

const SAME_KIND = ['same-kind'] as const;
