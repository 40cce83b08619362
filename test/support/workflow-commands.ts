/** A command as the runner of GitHub Actions reads it from a line of a log. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: { readonly [name: string]: string };
  readonly data: string;
}

/** Commands that annotate. Groups are left out; a command nobody meant to give fails the test that looks. */
export function commandsIn(log: string): readonly WorkflowCommand[] {
  return log
    .split(/\r\n|\n|\r/)
    .flatMap((line) => commandOf(line) ?? [])
    .filter(({ name }) => name !== 'group' && name !== 'endgroup');
}

/**
 * Both forms the runner knows: `::name key=value,…::data` at the start of a line, blanks before it allowed, and the older
 * `##[name key=value;…]data` anywhere in it.
 */
function commandOf(line: string): WorkflowCommand | undefined {
  const [, head, data] = /^\s*::(.*?)::(.*)$/.exec(line) ?? /##\[(.*?)\](.*)$/.exec(line) ?? [];
  if (head === undefined || data === undefined) return undefined;
  const [name = '', ...rest] = head.split(' ');
  const pairs = rest
    .join(' ')
    .split(',')
    .filter((pair) => pair.includes('='))
    .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), unescaped(pair.slice(pair.indexOf('=') + 1))]);
  return { name, properties: Object.fromEntries(pairs), data: unescaped(data) };
}

function unescaped(text: string): string {
  const signs: { readonly [code: string]: string } = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
  return text.replace(/%(?:0D|0A|3A|2C|25)/g, (code) => signs[code] ?? code);
}
