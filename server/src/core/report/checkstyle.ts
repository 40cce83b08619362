import type { Severity } from '../analysis/index.ts';
import { element, XML_HEAD } from './escape-xml.ts';
import type { LintFormat } from './lint-format.ts';

/** The XML of Checkstyle, which many servers and review tools read. */
export const checkstyle: LintFormat = {
  help: {
    en: 'XML of Checkstyle, for review tools',
    cs: 'XML podle Checkstyle pro nástroje na revize',
    pl: 'XML zgodny z Checkstyle dla narzędzi do recenzji',
  },
  namesFromRoot: true,
  print({ documents }) {
    const files = documents
      .filter(({ findings }) => findings.length > 0)
      .map(({ file, findings }) => {
        const errors = findings.map(({ start, severity, message, rule }) =>
          element('error', {
            line: start.line + 1,
            column: start.character + 1,
            severity: LEVELS[severity],
            message,
            source: `okenko.${rule.replace('/', '.')}`,
          }),
        );
        return element('file', { name: file }, errors);
      });
    return `${XML_HEAD}${element('checkstyle', { version: '8.0' }, files)}\n`;
  },
};

const LEVELS: { readonly [S in Severity]: string } = { error: 'error', warning: 'warning', info: 'info', hint: 'info' };
