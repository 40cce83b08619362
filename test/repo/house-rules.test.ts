import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { read, trackedFiles } from '../support/sources.ts';

const code = trackedFiles('client', 'server', 'scripts', 'test', 'esbuild.mjs', 'vitest.config.ts').filter(
  (file) => /\.(ts|mjs|js|cjs)$/.test(file) && !file.includes('/generated/'),
);
/** This file has to name what it looks for. */
const others = (file: string) => file !== 'test/repo/house-rules.test.ts';

describe('the code', () => {
  test('runs every test it has', () => {
    const switches =
      /\b(?:test|it|describe|suite)\.(?:only|skip|todo|fails|skipIf|runIf)\b|\b(?:xit|xtest|xdescribe|fit|fdescribe)\(/;
    expect(
      linesWith(
        code.filter((file) => file.startsWith('test/') || /\.test\.ts$/.test(file)),
        switches,
      ),
    ).toEqual([]);
  });

  test('swallows no error', () => {
    expect(code.flatMap(emptyCatches)).toEqual([]);
    expect(linesWith(code, /\.catch\(\s*(?:\(\w*\)|\w+)\s*=>\s*\{\s*\}\s*\)/)).toEqual([]);
  });

  test('promises nothing for later', () => {
    expect(linesWith(code, /\b(?:TODO|FIXME|XXX|HACK)\b|[Nn]ot (?:yet )?implemented/)).toEqual([]);
  });

  test('talks neither the compiler nor, without a reason, the linter out of anything', () => {
    const excuses = /@ts-(?:ignore|expect-error|nocheck)|eslint-disable|biome-ignore(?! [\w/]+: \w)/;
    expect(linesWith(code, excuses)).toEqual([]);
  });

  test('is made of files of at most 500 lines', () => {
    const long = code.map((file) => ({ file, lines: read(file).split('\n').length }));
    const question = long.filter(({ lines }) => lines > 300).sort((a, b) => b.lines - a.lines);
    if (question.length > 0) console.info('Longer than 300 lines, a question in review:', question);
    expect(long.filter(({ lines }) => lines > 500)).toEqual([]);
  });

  test('calls no file by what it is not', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|misc|manager)\.[a-z]+$|\/[^/]*[A-Z_][^/]*\.(?:ts|mjs)$/;
    expect(code.filter((file) => vague.test(file))).toEqual([]);
  });
});

describe('tracked files', () => {
  const all = trackedFiles().filter((file) => !/\.(?:png|ico)$/.test(file));

  test('name no path of somebody’s machine', () => {
    const paths = /(?:^|[\s"'`(=])(?:\/(?:home|Users|root|work|farm|tmp)\/[\w.-]|[A-Z]:\\Users\\)|\.\.\/shared\b/;
    expect(linesWith(all, paths)).toEqual([]);
  });

  test('end with one line break and have no carriage return or tab-indented line', () => {
    const own = all.filter((file) => !file.startsWith('test/fixtures/') && !file.endsWith('package-lock.json'));
    const wrong = own.filter((file) => {
      const text = read(file);
      return text !== '' && (!text.endsWith('\n') || text.endsWith('\n\n') || text.includes('\r') || /^\t/m.test(text));
    });
    expect(wrong).toEqual([]);
  });
});

/** `file:line text` for every line that matches. */
function linesWith(files: readonly string[], pattern: RegExp): readonly string[] {
  return files.filter(others).flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim().slice(0, 120)}`] : [])),
  );
}

/** Catch clauses that do nothing, or that only answer with "nothing" without a word why. */
function emptyCatches(file: string): readonly string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCatchClause(node) && isSilent(node, source)) {
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isSilent({ block }: ts.CatchClause, source: ts.SourceFile): boolean {
  if (block.statements.length === 0) return true;
  const hasComment = /\/[/*]/.test(source.text.slice(block.getStart(source), block.getEnd()));
  return !hasComment && block.statements.every((statement) => ts.isReturnStatement(statement) && isNothing(statement));
}

function isNothing({ expression }: ts.ReturnStatement): boolean {
  return expression === undefined || /^(?:undefined|null|\[\]|\{\}|''|false)$/.test(expression.getText());
}
