import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../../core/config/index.ts';
import type { DocumentFacts } from '../../core/workspace/index.ts';
import { contentDigest } from '../../platform/node/content-digest.ts';
import { decodeFast } from '../../platform/node/read-text.ts';
import { systemDay } from '../../platform/system-day.ts';
import type { Checked, LintOptions } from '../lint.ts';
import type { OfficeResults, Results, Round } from '../lint-offices.ts';
import { type Disk, type KnownFacts, slashed } from '../office.ts';
import type { CacheFolder } from './cache-folder.ts';
import { type Pack, readPack } from './pack.ts';
import { placelessJson, plainJson } from './plain-json.ts';

/**
 * Results kept between runs. What was found in a document is used again when everything it follows from is the same: its
 * bytes and its path, the program, the settings, the day, the language, and the facts of the register (of all documents of
 * the office for the second round). Facts follow from the document alone.
 */
export function keptResults(folder: CacheFolder, program: string, disk: Disk, options: LintOptions): Results {
  return {
    office: (root) => {
      const name = `${contentDigest(root).slice(0, 32)}.pack`;
      const pack = readPack(folder.read(name), program);
      const office = new KeptOffice(root, pack, disk, options);
      disk.remember(office);
      const close = () => {
        if (pack.isChanged) folder.write(name, pack.text(office.paths()));
      };
      return { recall: (...of) => office.recall(...of), keep: (...of) => office.keep(...of), close };
    },
  };
}

/** The digests of facts: as they are, and without the places of things. */
interface FactsDigests {
  readonly exact: string;
  readonly loose: string;
}

class KeptOffice implements Pick<OfficeResults, 'recall' | 'keep'> {
  readonly #root: string;
  readonly #pack: Pack;
  readonly #disk: Disk;
  readonly #options: LintOptions;
  /** Of the files as this run saw them first; what was checked has that digest or is not kept under it. */
  readonly #digests = new Map<string, string | undefined>();
  readonly #contexts = new Map<Settings, Map<string, string>>();
  readonly #neighbours = new Map<Round, FactsDigests>();

  constructor(root: string, pack: Pack, disk: Disk, options: LintOptions) {
    this.#root = root;
    this.#pack = pack;
    this.#disk = disk;
    this.#options = options;
  }

  recall(round: Round, file: string): Checked | 'unconcerned' | undefined {
    const digest = this.#digest(file);
    if (digest === undefined) return undefined;
    const name = { kind: round, path: this.#path(file), digest };
    const body =
      this.#pack.get({ ...name, context: this.#context(round, file, 'loose') }) ??
      this.#pack.get({ ...name, context: this.#context(round, file, 'exact') });
    if (body === undefined) return undefined;
    // The pack has a digest over all of it, so what is in it is what `keep` wrote.
    const kept: KeptResult = JSON.parse(body);
    if (kept === 'unconcerned') return kept;
    const { hasText, ...checked } = kept;
    if (!hasText || this.#options.dropsTexts) return { ...checked, digest };
    const text = textOf(file, digest);
    if (text === undefined) return undefined;
    return { ...checked, digest, linted: withText(checked.linted, text) };
  }

  keep(round: Round, file: string, checked: Checked | 'unconcerned'): void {
    const isResult = checked !== 'unconcerned';
    if (isResult && checked.crashes.length > 0) return;
    if (isResult) this.#note(file, checked.digest);
    const digest = this.#digest(file);
    if (digest === undefined) return;
    const kept: KeptResult = isResult
      ? {
          ...checked,
          digest: undefined,
          linted: withText(checked.linted, ''),
          hasText: checked.linted.report.findings.length > 0,
        }
      : checked;
    const body = plainJson(kept);
    const context = this.#context(round, file, isResult && checked.leadsOut ? 'exact' : 'loose');
    if (body !== undefined) this.#pack.set({ kind: round, path: this.#path(file), digest, context }, body);
  }

  /** For the disk: facts that need not be read. */
  factsOf(file: string): KnownFacts | undefined {
    const digest = this.#digest(file);
    if (digest === undefined) return undefined;
    const body = this.#factsRecord(file, digest);
    if (body === undefined) return undefined;
    // JSON holds no tabs.
    const facts: DocumentFacts = JSON.parse(body.slice(body.lastIndexOf('\t') + 1));
    return { facts, digest };
  }

  /** The documents of the office; of others nothing need be kept. */
  paths(): ReadonlySet<string> {
    const files = [
      ...this.#disk.officeFiles(this.#root),
      ...this.#disk.registerFiles(this.#root),
      ...this.#digests.keys(),
    ];
    return new Set(files.map((file) => this.#path(file)));
  }

  #path(file: string): string {
    return slashed(path.relative(this.#root, file));
  }

  #digest(file: string): string | undefined {
    if (!this.#digests.has(file)) this.#note(file, digestOf(file));
    return this.#digests.get(file);
  }

  #note(file: string, digest: string | undefined): void {
    this.#digests.set(file, digest);
    this.#disk.looked.files.set(file, digest);
  }

  /** Names everything a result follows from besides the document and the program. */
  #context(round: Round, file: string, places: keyof FactsDigests): string {
    const { settings, folder } = this.#disk.config(file);
    const made = this.#contexts.get(settings) ?? new Map<string, string>();
    this.#contexts.set(settings, made);
    const short = `${round} ${places} ${folder}`;
    const known = made.get(short);
    if (known !== undefined) return known;
    const { locale, cwd, today = settings.today ?? systemDay() } = this.#options;
    const around = this.#around(round)[places];
    const context = contentDigest(
      JSON.stringify([short, settingsKey(settings), this.#disk.trustsPackages, locale, cwd, today, around]),
    );
    made.set(short, context);
    return context;
  }

  /** What is known of the documents a round asks for. */
  #around(round: Round): FactsDigests {
    const known = this.#neighbours.get(round);
    if (known) return known;
    const files =
      round === 'alone' ? this.#disk.registerFiles(this.#root) : [...this.#disk.officeFiles(this.#root)].sort();
    const all = files.map((file) => [this.#path(file), this.#factsDigests(file)] as const);
    const joined = (places: keyof FactsDigests) =>
      contentDigest(all.map(([at, digests]) => `${JSON.stringify(at)} ${digests?.[places]}\n`).join(''));
    const made = { exact: joined('exact'), loose: joined('loose') };
    this.#neighbours.set(round, made);
    return made;
  }

  /** Undefined for a file that is none of ours. */
  #factsDigests(file: string): FactsDigests | undefined {
    const kept = this.#factsRecord(file, this.#disk.knownOf(file)?.digest ?? this.#digest(file));
    if (kept !== undefined) {
      const [exact = '', loose = ''] = kept.split('\t', 2);
      return { exact, loose };
    }
    const facts = this.#disk.facts(file);
    if (!facts) return undefined;
    // What was read just now may differ from what lay there before.
    const digest = this.#disk.knownOf(file)?.digest;
    const json = plainJson(facts);
    const placeless = placelessJson(facts);
    const digests = { exact: contentDigest(json ?? `${digest} ${placeless}`), loose: contentDigest(placeless) };
    if (digest !== undefined && json !== undefined) {
      const name = { kind: 'facts', path: this.#path(file), digest, context: '' } as const;
      this.#pack.set(name, `${digests.exact}\t${digests.loose}\t${json}`);
    }
    return digests;
  }

  #factsRecord(file: string, digest: string | undefined): string | undefined {
    if (digest === undefined) return undefined;
    return this.#pack.get({ kind: 'facts', path: this.#path(file), digest, context: '' });
  }
}

/** A result as it is kept: without the text, which is still in its file. */
type KeptResult = 'unconcerned' | (Checked & { readonly hasText: boolean });

function withText(linted: Checked['linted'], text: string): Checked['linted'] {
  return { ...linted, report: { ...linted.report, text } };
}

function digestOf(file: string): string | undefined {
  return bytesOf(file, contentDigest);
}

/** The text of a file that still has a digest; undefined when it has changed. */
function textOf(file: string, digest: string): string | undefined {
  return bytesOf(file, (bytes) => (contentDigest(bytes) === digest ? decodeFast(bytes).text : undefined));
}

/** Undefined for a file that cannot be read: whoever checks it says why. */
function bytesOf<T>(file: string, use: (bytes: Buffer) => T): T | undefined {
  try {
    return use(readFileSync(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

/** Settings as a text: equal for settings that say the same. */
function settingsKey({ rules, include, exclude, overrides, ...plain }: Settings): string {
  return JSON.stringify([
    plain,
    [...rules],
    include.globs,
    exclude.globs,
    overrides.map((override) => [override.files.globs, [...override.rules]]),
  ]);
}
