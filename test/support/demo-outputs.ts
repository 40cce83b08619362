/** What the demonstration shows of its pull request: a file, and the words after `okenko` that print it. */
export interface DemoOutput {
  readonly file: string;
  readonly words: readonly string[];
}

/** The day on which the example town has nothing to look at again. */
const TODAY = '--today=2025-06-30';

/** The change in words, and what is found because of it, in every format; `locale` is how a reader's messages are asked for. */
export function demoOutputs(locale: string): readonly DemoOutput[] {
  const changes = { text: 'txt', markdown: 'md', html: 'html', json: 'json' };
  const findings = {
    pretty: 'txt',
    markdown: 'md',
    html: 'html',
    json: 'json',
    sarif: 'sarif',
    github: 'github.txt',
    gitlab: 'gitlab.json',
    junit: 'junit.xml',
    checkstyle: 'checkstyle.xml',
  };
  const told = ['--locale', locale, TODAY];
  return [
    ...Object.entries(changes).map(([format, ending]) => ({
      file: `changes.${ending}`,
      words: ['diff', 'main', 'spring-cleaning', '--format', format, ...told],
    })),
    ...Object.entries(findings).map(([format, ending]) => ({
      file: `findings.${ending}`,
      words: ['lint', '--changed-since', 'main', '--fail-on', 'never', '--format', format, ...told],
    })),
  ];
}
