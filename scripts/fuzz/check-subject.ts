import type { Analysis } from '../../server/src/core/analysis/index.ts';
import { OfficeDocument } from '../../server/src/core/model/index.ts';
import { parse } from '../../server/src/core/syntax/index.ts';
import { checkAgreement } from './checks/agree.ts';
import { Broken } from './checks/broken.ts';
import { checkConfig } from './checks/config.ts';
import { checkConfigFeatures, checkFeatures } from './checks/features.ts';
import { checkFindings } from './checks/findings.ts';
import { checkFixes } from './checks/fixes.ts';
import { lint } from './checks/lint.ts';
import { checkModel } from './checks/model.ts';
import { checkSync } from './checks/sync.ts';
import { checkTree } from './checks/tree.ts';
import type { Dice } from './dice.ts';
import { uriOf, workspaceWith } from './offices.ts';
import { offsetsIn } from './offsets.ts';
import type { Shells } from './shells.ts';
import type { Subject } from './subject.ts';
import { kindOf, Work } from './work.ts';

/** What went wrong. `invariant` is the same for the same mistake in other texts. */
export interface Failure {
  readonly invariant: string;
  readonly detail: string;
  readonly phase: Phase;
}

/** The stations of a text, in order. */
const PHASES = ['reading', 'findings', 'features', 'fixes', 'sync', 'shells'] as const;
export type Phase = (typeof PHASES)[number];

export interface Depth {
  /** Every offset and every fix instead of some. */
  readonly isThorough: boolean;
  /** Only this station. */
  readonly only?: Phase;
  /** Both sides that are to agree; without them that is not looked at. */
  readonly shells?: Shells | undefined;
}

/** Characters from which on each station may take a while. */
const LONG = 20_000;

/** In how many runs texts are also sent in pieces. */
const SYNC = 0.1;

/** In how many runs the server and the command line are asked for the same: both go through the whole office. */
const SHELLS = 0.02;

/** Runs one text through everything; the first invariant that does not hold, or undefined. Never throws; says at each station that it is alive. */
export async function checkSubject(
  subject: Subject,
  dice: Dice,
  depth: Depth,
  alive: () => unknown = () => undefined,
): Promise<Failure | undefined> {
  const work = new Work(subject.text.length);
  const stations = subject.name.endsWith('.okenko.yaml')
    ? configStations(subject, dice, depth, work)
    : stationsOf(subject, dice, depth, work);
  for (const phase of PHASES) {
    if (depth.only !== undefined && depth.only !== phase) continue;
    try {
      // Short texts are through before anybody wonders.
      if (subject.text.length > LONG) await alive();
      await stations[phase]?.();
    } catch (error) {
      return failureOf(error, phase, work.now);
    }
  }
  return undefined;
}

type Stations = { readonly [P in Phase]?: () => void | Promise<void> };

function stationsOf(subject: Subject, dice: Dice, { isThorough, shells }: Depth, work: Work): Stations {
  const { text, name, office } = subject;
  const read = () => new OfficeDocument({ uri: uriOf(office.folder, name), text, version: 1 });
  // Each station has its own dice, so that it does the same alone.
  const chances = { tree: dice.fork(), model: dice.fork(), offsets: dice.fork(), features: dice.fork() };
  const later = { fixes: dice.fork(), sync: dice.fork(), hasSync: isThorough || dice.chance(SYNC) };
  const last = { shells: dice.fork(), hasShells: isThorough || dice.chance(SHELLS) };
  let opened: OfficeDocument | undefined;
  let analysis: Analysis | undefined;
  const open = () => {
    opened ??= work.step('parser', read);
    return opened;
  };
  const analysed = async () => {
    const document = open();
    const workspace = work.step('workspace', () => workspaceWith(office, document));
    analysis ??= await work.wait(
      'rules',
      () => lint(document, workspace),
      () => lint(read(), workspace),
    );
    return { document, workspace, findings: analysis.findings, analysis };
  };
  return {
    reading: () => {
      const document = open();
      // Of what is too large only the beginning is read.
      const tree = document.isTooLarge ? work.step('parser of large texts', () => parse(text)) : document.tree;
      work.during('tree', () => checkTree(tree, text, chances.tree, subject.said));
      work.step(
        'model',
        () => checkModel(document, chances.model),
        () => checkModel(read(), chances.model),
      );
    },
    findings: async () => {
      const found = await analysed();
      work.during('findings', () => checkFindings(found.analysis, found.document, office));
    },
    features: async () => {
      const found = await analysed();
      const offsets = offsetsIn(text, chances.offsets, isThorough);
      checkFeatures({ ...found, office, dice: chances.features }, offsets, (what, ask) => work.step(what, ask));
    },
    fixes: async () => {
      const found = await analysed();
      await work.during('fixes', () => checkFixes({ subject, ...found }, later.fixes, isThorough));
    },
    sync: () => work.during('sync', () => (later.hasSync ? checkSync(subject, later.sync) : undefined)),
    shells: () =>
      work.during('shells', () =>
        shells && last.hasShells ? checkAgreement(subject, last.shells, shells) : undefined,
      ),
  };
}

function configStations({ text }: Subject, dice: Dice, { isThorough }: Depth, work: Work): Stations {
  const chances = { tree: dice.fork(), offsets: dice.fork(), features: dice.fork() };
  return {
    reading: () => {
      const tree = work.step('parser', () => parse(text));
      work.during('tree', () => checkTree(tree, text, chances.tree, undefined));
    },
    findings: () => work.step('config', () => checkConfig(text)),
    features: () => {
      const offsets = offsetsIn(text, chances.offsets, isThorough);
      checkConfigFeatures(parse(text), offsets, chances.features, (what, ask) => work.step(what, ask));
    },
  };
}

function failureOf(error: unknown, phase: Phase, step: string): Failure {
  if (error instanceof Broken) return { invariant: error.invariant, detail: error.message, phase };
  const what = kindOf(step);
  if (!(error instanceof Error)) return { invariant: `${what}: throws nothing`, detail: String(error), phase };
  const frame = /^\s+at (?:new |async )?([\w.#<>$]+)/m.exec(error.stack ?? '')?.[1] ?? '';
  const invariant = `${what}: throws nothing (${error.name} in ${frame})`;
  return { invariant, detail: error.stack ?? error.message, phase };
}
