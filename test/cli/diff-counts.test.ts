import { beforeAll, describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../server/src/core/l10n/index.ts';
import { commitAll, edit, git } from '../support/pull-request.ts';
import { pullRequestFolder } from '../support/pull-request-folder.ts';
import { okenkoIn } from '../support/run-in-process.ts';

const EFFECTS = ['worse', 'check', 'better', 'neutral'] as const;
type Counts = { readonly [effect in (typeof EFFECTS)[number]]: number };

/** How the formats mark a change, in the order of `EFFECTS`. */
const MARKS = {
  text: ['    ▼ ', '  ? ', '    ▲ ', '    · '],
  markdown: ['- 🔴 ', '- 🟡 ', '- 🟢 ', '- ⚪ '],
  html: ['"worse-word"', '"check-word"', '"better-word"', '"neutral-word"'],
};

/** Texts that were rewritten and are only counted. */
const MORE: { readonly [L in Locale]: RegExp } = {
  en: /and (\d+) more rewritten/g,
  cs: /a (\d+) další(?:ch)? změněn/g,
  pl: /i (\d+) kolejn\S+ zmienion/g,
};

describe('what is counted at the top is what stands below', () => {
  const folder = pullRequestFolder();
  beforeAll(() => {
    // Besides the pull request: something better, something to look at, links that lead nowhere, an approval that is missing.
    edit(
      folder,
      'services/wedding.service.yaml',
      ['amount: 3000', 'amount: 2000'],
      // More rewritten texts than are shown.
      ['at least eight weeks before', 'eight weeks or more before'],
      ['You are both 18', 'Both of you are 18'],
      ['Come together, choose', 'Come both, choose'],
      ['We book the room and', 'We book the hall and'],
      ['We write to you with', 'We send you'],
      ['Come with two witnesses', 'Bring two witnesses'],
    );
    git(folder, 'rm', '-q', 'standards/phone.standard.yaml');
    commitAll(folder, 'More of it');
  });

  const compared = async (format: string, locale: Locale) =>
    (await okenkoIn(folder, 'diff', 'main', 'HEAD', `--format=${format}`, `--locale=${locale}`)).stdout;

  const expected = async (): Promise<Counts> => {
    const { summary } = JSON.parse(await compared('json', 'en'));
    return { worse: summary.worse, check: summary.check, better: summary.better, neutral: summary.neutral };
  };

  test('in JSON', async () => {
    const { changes, approvals, affected } = JSON.parse(await compared('json', 'en'));
    const all: readonly { readonly effect: string | null }[] = [...changes, ...approvals, ...affected];
    const counted = EFFECTS.map((effect) => [effect, all.filter((one) => one.effect === effect).length]);
    expect(Object.fromEntries(counted)).toEqual(await expected());
    expect(Object.values(await expected()).every((n) => n > 0)).toBe(true);
  });

  const cases = (['text', 'markdown', 'html'] as const).flatMap((format) =>
    LOCALES.map((locale) => ({ format, locale })),
  );
  test.each(cases)('as $format in $locale', async ({ format, locale }) => {
    const shown = await compared(format, locale);
    const counts = await expected();
    const said = `${counts.worse} ${counts.check} ${counts.better} ${counts.neutral}`;
    const sums = shown.split('\n').map((line) => [...line.matchAll(/: (\d+)\./g)].map(([, n]) => n).join(' '));
    expect(sums).toContain(said);
    const [worse, check, better, neutral] = MARKS[format].map((mark) => shown.split(mark).length - 1);
    const more = [...shown.matchAll(MORE[locale])].reduce((sum, [, n]) => sum + Number(n), 0);
    expect({ worse, check, better, neutral: (neutral ?? 0) + more }).toEqual(counts);
  });
});
