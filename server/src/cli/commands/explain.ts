import { distance } from 'fastest-levenshtein';
import { ruleIndex } from '../../core/report/index.ts';
import { type CommandSpec, UsageError } from '../options.ts';
import { rulePage } from '../rule-page.ts';
import { type Command, say } from './command.ts';

const spec: CommandSpec = {
  name: 'explain',
  args: 'RULE',
  help: {
    en: 'Explain one rule: why it is there, with examples',
    cs: 'Vysvětlit jedno pravidlo: proč tu je, s příklady',
    pl: 'Wyjaśnij jedną regułę: po co jest, z przykładami',
  },
  options: [],
};

export const explain: Command = {
  spec,
  run({ args, io, locale, rules }) {
    const [id] = args.positionals;
    if (id === undefined) throw new UsageError(say(locale, 'needsRule'));
    const rule = ruleIndex(rules).get(id);
    if (!rule) {
      const [nearest] = rules
        .map((known) => ({ id: known.id, away: distance(id, known.id) }))
        .sort((a, b) => a.away - b.away);
      throw new UsageError(
        say(locale, 'unknownRule', { rule: id, nearest: nearest && nearest.away <= 6 ? nearest.id : '' }),
      );
    }
    io.out(rulePage(rule, locale));
    return 0;
  },
};
