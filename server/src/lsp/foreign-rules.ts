import { type ResolvedConfig, type Settings, type TextlintWish, textlintProblems } from '../core/config/index.ts';
import type { ForeignRule } from '../core/prose/index.ts';

/** Rule packages of textlint on the machine the server runs on. */
export interface RulePackages {
  /** Those that are not installed; runs nothing. */
  missing(wishes: readonly TextlintWish[]): readonly TextlintWish[];
  /** Loads the others, which runs their code. */
  load(wishes: readonly TextlintWish[]): Promise<readonly ForeignRule[]>;
}

export interface ForeignRulesSetup {
  /** Undefined in a browser. */
  readonly packages: RulePackages | undefined;
  /** Whether code found in the workspace may run. */
  readonly trusted: boolean;
  /** Shows the reader a message. */
  readonly tell: (problem: ResolvedConfig['problems'][number]['problem'], settings: Settings) => void;
}

/** The packages of others that offices wish to run: never in a folder nobody trusts, nor in a browser; then it says so once. */
export class ForeignRules {
  readonly #setup: ForeignRulesSetup;
  readonly #loaded = new WeakMap<Settings, Promise<readonly ForeignRule[]>>();
  #isTold = false;

  constructor(setup: ForeignRulesSetup) {
    this.#setup = setup;
  }

  /** Undefined when none run. */
  of(settings: Settings): Promise<readonly ForeignRule[]> | undefined {
    const { textlint } = settings;
    if (textlint.length === 0) return undefined;
    const { packages, trusted } = this.#setup;
    if (!packages || !trusted) {
      this.#sayOnce(settings);
      return undefined;
    }
    const known = this.#loaded.get(settings);
    if (known) return known;
    const loaded = packages.load(textlint);
    this.#loaded.set(settings, loaded);
    return loaded;
  }

  /** What to say in the configuration of packages that do not run. */
  problems({ textlint }: Settings): ResolvedConfig['problems'] {
    const { packages, trusted } = this.#setup;
    if (!packages) return textlintProblems(textlint, 'textlintNowhere');
    if (!trusted) return textlintProblems(textlint, 'textlintUntrusted');
    return textlintProblems(packages.missing(textlint), 'textlintMissing');
  }

  #sayOnce(settings: Settings): void {
    const [first] = this.problems(settings);
    if (this.#isTold || !first) return;
    this.#isTold = true;
    this.#setup.tell(first.problem, settings);
  }
}
