import { inPreset } from '../../core/analysis/index.ts';
import { render } from '../../core/l10n/index.ts';
import { reportTexts } from '../../core/report/index.ts';
import type { CommandSpec } from '../options.ts';
import type { Command } from './command.ts';

const spec: CommandSpec = {
  name: 'rules',
  args: '',
  help: { en: 'List all rules', cs: 'Vypsat všechna pravidla', pl: 'Wypisz wszystkie reguły' },
  options: [
    {
      name: 'format',
      value: 'FORMAT',
      choices: ['pretty', 'json'],
      default: 'pretty',
      help: { en: 'How to print the list', cs: 'Jak seznam vypsat', pl: 'Jak wypisać listę' },
    },
  ],
};

export const listRules: Command = {
  spec,
  run({ args, io, locale, rules }) {
    if (args.values.format === 'json') {
      const list = rules.map((rule) => ({
        id: rule.id,
        title: render(rule.texts, locale, 'title'),
        severity: rule.severity,
        preset: inPreset(rule, 'recommended') ? 'recommended' : 'strict',
        since: rule.since,
      }));
      io.out(`${JSON.stringify(list, null, 2)}\n`);
      return 0;
    }
    const width = Math.max(...rules.map(({ id }) => id.length));
    let family = '';
    for (const rule of rules) {
      const [own = ''] = rule.id.split('/');
      if (own !== family) io.out(`${family === '' ? '' : '\n'}${io.paint.bold(own)}\n`);
      family = own;
      const severity = render(reportTexts, locale, rule.severity);
      const strict = inPreset(rule, 'recommended') ? '' : io.paint.dim(' (strict)');
      io.out(
        `  ${rule.id.padEnd(width)}  ${render(rule.texts, locale, 'title')} ${io.paint.dim(`– ${severity}`)}${strict}\n`,
      );
    }
    return 0;
  },
};
