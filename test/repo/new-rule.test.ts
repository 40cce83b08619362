import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleFiles, ruleIdProblem } from '../../scripts/new-rule/rule-files.ts';
import { pageBlocks } from '../support/rule-page.ts';
import { ROOT } from '../support/sources.ts';

const rules = [{ id: 'owner/vague' }, { id: 'owner/ended-role', aliases: ['owner/old-role'] }];

describe('npm run new-rule', () => {
  test.each(['owner/on-holiday', 'owner/no-deputy', 'new-family/a', 'indicator/top-10'])('accepts %s', (id) => {
    expect(ruleIdProblem(id, rules)).toBeUndefined();
  });

  test.each([
    ['', 'Which rule?'],
    ['owner', '"owner" is no rule id'],
    ['owner/', '"owner/" is no rule id'],
    ['Owner/vague', '"Owner/vague" is no rule id'],
    ['owner/on_holiday', '"owner/on_holiday" is no rule id'],
    ['owner/a/b', '"owner/a/b" is no rule id'],
    ['../x/y', '"../x/y" is no rule id'],
    ['generated/rules', '"generated" is the folder of generated files'],
    ['common/naming', '"common" is the folder of what rules share'],
    ['owner/require-role', '"require-role" names the cure'],
    ['owner/vague', 'The rule owner/vague exists already.'],
    ['owner/old-role', 'The rule owner/old-role exists already as a former name of owner/ended-role.'],
  ])('refuses %j', (id, reason) => {
    expect(ruleIdProblem(id, rules)).toContain(reason);
  });

  test('writes a page with examples and a rule that is formatted', () => {
    const files = ruleFiles('owner/on-holiday', '0.1.0');
    expect([...files.keys()]).toEqual([
      'server/src/core/rules/owner/on-holiday.ts',
      'server/src/core/rules/owner/on-holiday.md',
    ]);
    const [source = '', page = ''] = files.values();
    expect(pageBlocks(page).map(({ role }) => role)).toEqual(['bad', 'good']);
    expect(source).toContain("id: 'owner/on-holiday',");
    const biome = path.join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
    const args = [biome, 'format', '--stdin-file-path=server/src/core/rules/owner/on-holiday.ts'];
    expect(execFileSync(process.execPath, args, { cwd: ROOT, input: source, encoding: 'utf8' })).toBe(source);
  });
});
