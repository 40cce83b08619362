import type { Sameness } from './sameness.ts';
import type { Workspace } from './workspace.ts';

/** What was asked of a snapshot of an office, with the answers. */
export interface Reads {
  /**
   * True when a later snapshot answers everything that was asked as the first one did; whatever followed from the answers
   * still holds then. The new answers take the place of the old, so that a snapshot of yesterday is let go.
   */
  holdIn(workspace: Workspace, isSame: Sameness): boolean;
}

/** A snapshot that answers as the given one does, and writes down what it is asked. */
export function recorded(workspace: Workspace): { readonly workspace: Workspace; readonly reads: Reads } {
  const log = new Map<unknown, Map<string, Read>>();
  const ask = <T>(subject: unknown, argument: string, question: (of: Workspace) => T): T => {
    const asked = log.get(subject) ?? new Map<string, Read>();
    log.set(subject, asked);
    const read = asked.get(argument) ?? { question, answer: question(workspace) };
    asked.set(argument, read);
    // The log gives back for a question what that question returned.
    return read.answer as T;
  };
  return { workspace: asking(ask, workspace), reads: { holdIn: (later, isSame) => holdIn(log, later, isSame) } };
}

interface Read {
  readonly question: (of: Workspace) => unknown;
  answer: unknown;
}

type Ask = <T>(subject: unknown, argument: string, question: (of: Workspace) => T) => T;

function holdIn(log: ReadonlyMap<unknown, ReadonlyMap<string, Read>>, later: Workspace, isSame: Sameness): boolean {
  const reads = [...log.values()].flatMap((asked) => [...asked.values()]);
  const answers = reads.map(({ question }) => question(later));
  if (!reads.every(({ answer }, index) => isSame(answer, answers[index]))) return false;
  for (const [index, read] of reads.entries()) read.answer = answers[index];
  return true;
}

function asking(ask: Ask, { about }: Workspace): Workspace {
  return {
    get office() {
      return ask('office', '', ({ office }) => office);
    },
    get officeDocument() {
      return ask('officeDocument', '', ({ officeDocument }) => officeDocument);
    },
    get registerUri() {
      return ask('registerUri', '', ({ registerUri }) => registerUri);
    },
    get jurisdiction() {
      return ask('jurisdiction', '', ({ jurisdiction }) => jurisdiction);
    },
    documents: (kind) => ask('documents', kind ?? '', (of) => of.documents(kind)),
    document: (kind, id) => ask('document', `${kind}:${id}`, (of) => of.document(kind, id)),
    role: (id) => ask('role', id, (of) => of.role(id)),
    unit: (id) => ask('unit', id, (of) => of.unit(id)),
    body: (id) => ask('body', id, (of) => of.body(id)),
    externalOrganisation: (id) => ask('externalOrganisation', id, (of) => of.externalOrganisation(id)),
    location: (id) => ask('location', id, (of) => of.location(id)),
    items: (type) => ask('items', type, (of) => of.items(type)),
    derived: (compute) => ask(compute, ' ', (of) => of.derived(compute)),
    keyed: (compute, key) => ask(compute, `=${key}`, (of) => of.keyed(compute, key)),
    contains: (compute, key) => ask(compute, `=${key}`, (of) => of.contains(compute, key)),
    about,
  };
}
