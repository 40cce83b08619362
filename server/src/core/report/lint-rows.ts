import type { Severity } from '../analysis/index.ts';
import { type Locale, render } from '../l10n/index.ts';
import { lintFormatTexts } from './lint-format-texts.ts';
import type { RenderedFinding } from './rendered.ts';

/** A shape for each severity, so that nobody needs to tell colours apart. */
export const SIGNS: { readonly [S in Severity]: string } = { error: '■', warning: '▲', info: '●', hint: '○' };

/** What can be done about a finding, and whether a command does it; undefined where nothing is offered. */
export function repairOf({ fixes }: RenderedFinding, locale: Locale): string | undefined {
  const safe = fixes.find(({ safety }) => safety === 'safe');
  const fix = safe ?? fixes[0];
  return fix && render(lintFormatTexts, locale, safe ? 'repairItself' : 'repair', { title: fix.title });
}
