import { describe, expect, test } from 'vitest';
import { documentOf, officeOf, TODAY } from '../../../../test/support/analysis.ts';
import { contentsOf } from '../digest/index.ts';
import { ownersView } from './owners-view.ts';

const OFFICE = `kind: office
id: town
owner: head
roles:
  - { id: head, title: Head, unit: desk }
  - { id: clerk, title: Clerk, vacantSince: 2025-06-30 }
  - { id: usher, title: Usher, vacantSince: 2025-01-01, acting: head }
  - { id: guide, title: Guide, vacantSince: 2025-07-01 }
  - { id: porter, title: Porter, validTo: 2025-06-29 }
units: [{ id: desk, name: Front desk }]
`;

/** Three cards of the head, one of the usher, one of a post that is gone, and one of nobody in particular. */
const OWNERS = ['head', 'head', 'head', 'usher', 'porter', 'all staff'];

function viewOf(limit: number) {
  const cards = OWNERS.map((owner, n) => [
    `${n}.yaml`,
    `kind: service-card\nid: card-${n}\ntitle: Card ${n}\nowner: ${owner}\n`,
  ]);
  const files: { readonly [name: string]: string } = Object.fromEntries([['office.yaml', OFFICE], ...cards]);
  const contents = Object.entries(files).map(([name, text]) =>
    contentsOf(documentOf(text, name), { locale: 'en', today: TODAY }),
  );
  const view = ownersView({ workspace: officeOf(files), contents, locale: 'en', today: TODAY }, limit);
  return view.owners.map(({ id, is, amount, remark, place }) => [id, is, amount, remark, place !== undefined]);
}

describe('the view of owners', () => {
  test('marks the vacant posts and those with too much, and says why', () => {
    expect(viewOf(3)).toEqual([
      ['head', 'overloaded', '4 things', 'too much: 4, up to 3 can be looked after', true],
      ['usher', 'vacant', '1 thing', 'vacant since 2025-01-01, Head acts for it', true],
      ['clerk', 'vacant', 'nothing yet', 'vacant since 2025-06-30, nobody acts for it', true],
      ['guide', 'post', 'nothing yet', '', true],
      ['porter', 'unknown', '1 thing', 'the post ended on 2025-06-29', false],
      ['all staff', 'unknown', '1 thing', 'not a post of this office', false],
    ]);
  });

  test('marks nobody who has as much as is allowed, and a vacant post as vacant first', () => {
    expect(viewOf(4).map(([id, is]) => `${id} ${is}`)).toContain('head post');
    expect(viewOf(0).find(([id]) => id === 'usher')).toEqual([
      'usher',
      'vacant',
      '1 thing',
      'vacant since 2025-01-01, Head acts for it; too much: 1, up to 0 can be looked after',
      true,
    ]);
  });
});
