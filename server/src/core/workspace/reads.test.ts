import { describe, expect, test } from 'vitest';
import { OfficeDocument } from '../model/index.ts';
import { factsOf } from './facts-of.ts';
import { recorded } from './reads.ts';
import { sameness } from './sameness.ts';
import { type Workspace, workspaceOf } from './workspace.ts';

const OFFICE = [
  'kind: office',
  'id: town',
  'jurisdiction: CZ',
  'units:',
  '  - {id: civil, name: Civil}',
  'roles:',
  '  - {id: clerk, title: Clerk, unit: civil}',
  '  - {id: head, title: Head, unit: civil}',
  '',
].join('\n');

function officeFrom(register: string, ...documents: string[]): Workspace {
  const texts = [register, ...documents];
  return workspaceOf(
    texts.flatMap(
      (text, index) => factsOf(new OfficeDocument({ uri: `file:///${index}.yaml`, text, version: 0 })) ?? [],
    ),
  );
}

function titles(workspace: Workspace): ReadonlyMap<string, string> {
  return new Map(workspace.documents().map(({ id, title }) => [id ?? '', title ?? '']));
}

describe('what was asked of an office', () => {
  const loose = () => sameness({ places: false });
  const before = officeFrom(OFFICE, 'kind: standard\nid: phone\ntitle: Phone\n');
  const asked = (ask: (workspace: Workspace) => unknown) => {
    const { workspace, reads } = recorded(before);
    ask(workspace);
    return (after: Workspace) => reads.holdIn(after, loose());
  };

  test('holds when nothing changed, and when nothing was asked', () => {
    expect(asked((w) => [w.role('clerk'), w.documents(), w.office])(before)).toBe(true);
    expect(asked(() => undefined)(officeFrom('kind: office\n'))).toBe(true);
  });

  test('holds when something else changed, or something only moved', () => {
    const after = officeFrom(`# A comment.\n${OFFICE.replace('title: Head', 'title: Boss')}`);
    expect(asked((w) => w.role('clerk'))(after)).toBe(true);
    expect(asked((w) => w.unit('civil'))(after)).toBe(true);
    expect(asked((w) => w.role('nobody'))(after)).toBe(true);
    expect(asked((w) => w.jurisdiction)(after)).toBe(true);
    expect(asked((w) => w.role('head'))(after)).toBe(false);
    expect(asked((w) => w.office)(after)).toBe(false);
  });

  test('does not hold when what was missing has come, or what was there has gone', () => {
    const after = officeFrom(OFFICE.replace('id: clerk', 'id: cleric'));
    expect(asked((w) => w.role('clerk'))(after)).toBe(false);
    expect(asked((w) => w.role('cleric'))(after)).toBe(false);
    expect(asked((w) => w.document('standard', 'phone'))(after)).toBe(false);
  });

  test('of a map made from the whole office only the keys that were asked for count', () => {
    const after = officeFrom(
      OFFICE,
      'kind: standard\nid: phone\ntitle: Phone\n',
      'kind: standard\nid: desk\ntitle: Desk\n',
    );
    expect(asked((w) => w.keyed(titles, 'phone'))(after)).toBe(true);
    expect(asked((w) => w.keyed(titles, 'desk'))(after)).toBe(false);
    expect(asked((w) => w.derived(titles))(after)).toBe(false);
  });

  test('once it holds, it is compared with the newer answers', () => {
    const { workspace, reads } = recorded(before);
    workspace.role('clerk');
    const moved = officeFrom(`# One line more.\n${OFFICE}`);
    expect(reads.holdIn(moved, sameness({ places: true }))).toBe(false);
    expect(reads.holdIn(moved, loose())).toBe(true);
    expect(reads.holdIn(moved, sameness({ places: true }))).toBe(true);
  });
});

describe('sameness', () => {
  const isSame = sameness({ places: false });
  test('compares by content, whatever the order of keys', () => {
    expect(isSame({ a: [1, { b: new Map([['k', 2]]) }] }, { a: [1, { b: new Map([['k', 2]]) }] })).toBe(true);
    expect(isSame({ a: 1, b: undefined }, { b: undefined, a: 1 })).toBe(true);
    expect(isSame({ a: 1 }, { a: 1, b: undefined })).toBe(false);
    expect(isSame([1, 2], [2, 1])).toBe(false);
    expect(isSame(new Set(['x']), new Set(['y']))).toBe(false);
    expect(isSame(Number.NaN, Number.NaN)).toBe(true);
    expect(isSame(null, {})).toBe(false);
    expect(isSame([], {})).toBe(false);
    expect(isSame({}, [])).toBe(false);
  });

  test('comes to an end where something leads back to itself', () => {
    const one: { self?: unknown; n: number } = { n: 1 };
    const other: { self?: unknown; n: number } = { n: 1 };
    one.self = one;
    other.self = other;
    expect(isSame(one, other)).toBe(true);
  });
});
