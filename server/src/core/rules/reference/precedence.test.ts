import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../../../test/support/analysis.ts';
import { RULES } from '../generated/rules.ts';

const LINKS = RULES.filter(({ id }) =>
  /^reference\/(?:unresolved|item-not-found|wrong-kind|published-to-draft)$/.test(id),
);

/** Rules that take single fields over; each test says which of them there are. */
const JUDGES = /^(?:catalogue|office|competency|chain)\//;

/** `rule text` of every finding about a reference, when besides the rules about owners those of these ids exist. */
async function found(text: string, files: { readonly [name: string]: string } = {}, others: readonly string[] = []) {
  const known = new Set([...RULES.map(({ id }) => id).filter((id) => !JUDGES.test(id)), ...others]);
  const findings = await findingsOf(LINKS, text, files, known);
  return findings.map(({ rule, span }) => `${rule.replace('reference/', '')} ${text.slice(span.start, span.end)}`);
}

describe('a field with a rule of its own is left to it', () => {
  test('posts that own, head, lead, do, stand in, publish or account', async () => {
    expect(await found('kind: process\nowner: { role: nobody, unit: nowhere, deputy: noone }\n')).toEqual([]);
    expect(await found('kind: process\nsteps: [{ id: a, performer: x, raci: { A: y, R: [zz] } }]\n')).toEqual([
      'unresolved zz',
    ]);
    expect(await found('kind: service-catalogue\npublisher: nobody\n')).toEqual([]);
    const office = 'units: [{ id: u, head: x }]\nroles: [{ id: r, unit: y, deputy: z, acting: q }]\n';
    expect(await found(`kind: office\n${office}`)).toEqual([]);
  });

  test('an entry of the catalogue, the parent of a unit, the competencies of a profile', async () => {
    const catalogue = 'kind: service-catalogue\nentries: [{ service: dog-fee }]\n';
    expect(await found(catalogue)).toEqual(['unresolved dog-fee']);
    expect(await found(catalogue, {}, ['catalogue/entry-without-card'])).toEqual([]);
    const office = 'kind: office\nunits: [{ id: u, parent: w, successor: s }]\n';
    expect(await found(office)).toEqual(['unresolved w', 'unresolved s']);
    expect(await found(office, {}, ['office/unit-tree-broken'])).toEqual(['unresolved s']);
    const model = 'kind: competency-model\nprofiles: [{ role: hr-head, required: { listning: 2 }, key: [calm] }]\n';
    expect(await found(model)).toEqual(['unresolved listning', 'unresolved calm']);
    expect(await found(model, {}, ['competency/unknown-in-profile'])).toEqual([]);
  });

  test('a draft that the catalogue or a step of the office names', async () => {
    const card = { 'a.service.yaml': 'kind: service-card\nid: a\nstatus: draft\n' };
    const catalogue = 'kind: service-catalogue\nstatus: published\nentries: [{ service: a }]\n';
    expect(await found(catalogue, card)).toEqual(['published-to-draft a']);
    expect(await found(catalogue, card, ['catalogue/status-mismatch'])).toEqual([]);
  });
});

describe('a reference', () => {
  test('to the register is not judged without a register', async () => {
    const files = { 'office.yaml': 'kind: office\n' };
    expect(await found('kind: standard\napprovedBy: council\nscope: { units: [u] }\n', files)).toEqual([
      'unresolved council',
      'unresolved u',
    ]);
  });

  test('in a text is judged only with its kind', async () => {
    const text = 'kind: improvement-plan\nmeasures: [{ evidence: [rota, "survey:nowhere", "survy:nowhere"] }]\n';
    expect(await found(text)).toEqual(['unresolved "survey:nowhere"', 'unresolved "survy:nowhere"']);
  });

  test('that is no text or stands nowhere else is left to the schema', async () => {
    expect(await found('kind: service-card\nprocess: 12\nrequires: [true, { a: b }]\nrelated:\n')).toEqual([]);
    expect(await found('kind: service-card\nprocess: ""\n')).toEqual(['unresolved ""']);
  });

  test('written once and used twice is told once', async () => {
    expect(await found('kind: service-card\nrequires: &x [nowhere]\nrelated: *x\n')).toEqual(['unresolved nowhere']);
  });

  test('to a place of publication may be any address', async () => {
    const text =
      'kind: service-catalogue\npublishedAt: [{ ref: "https://a.example" }, { ref: Bulletin 3 }, { ref: hall }]\n';
    expect(await found(text)).toEqual(['unresolved hall']);
  });
});

test('what replaces an old document is written without asking only when it holds already', async () => {
  const rules = RULES.filter(({ id }) => id === 'reference/to-superseded');
  const old = 'kind: standard\nid: old\nstatus: superseded\nreplacedBy: new\n';
  const safeties = async (status: string) => {
    const files = { 'old.yaml': old, 'new.yaml': `kind: standard\nid: new\nstatus: ${status}\n` };
    const findings = await findingsOf(rules, 'kind: service-card\nstandards: [old]\n', files);
    return findings.flatMap(({ fixes }) => fixes.map(({ safety }) => safety));
  };
  expect(await safeties('approved')).toEqual(['safe']);
  expect(await safeties('draft')).toEqual(['unsafe']);
});
