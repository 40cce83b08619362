import { checkstyle } from './checkstyle.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { jsonV1 } from './json-v1.ts';
import { junit } from './junit.ts';
import type { LintFormat } from './lint-format.ts';
import { lintHtml } from './lint-html.ts';
import { lintMarkdown } from './lint-markdown.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

/** Every format of `lint`, by the name it is asked for. */
export const LINT_FORMATS: ReadonlyMap<string, LintFormat> = new Map<string, LintFormat>([
  [
    'pretty',
    {
      help: { en: 'for people at a terminal', cs: 'pro lidi u terminálu', pl: 'dla ludzi przy terminalu' },
      readsTexts: true,
      print: (report, { paint }) => pretty(report, paint),
    },
  ],
  [
    'json',
    {
      help: { en: 'everything, for programs', cs: 'všechno, pro programy', pl: 'wszystko, dla programów' },
      print: (report) => jsonV1(report),
    },
  ],
  ['sarif', sarif],
  ['github', github],
  ['gitlab', gitlab],
  ['junit', junit],
  ['checkstyle', checkstyle],
  ['markdown', lintMarkdown],
  ['html', lintHtml],
]);
