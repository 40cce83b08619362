import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hover, outline, suggestions } from '../../server/src/core/service/index.ts';
import { applyEdits, contains, LineIndex, type Span } from '../../server/src/core/text/index.ts';
import { OpenDocuments } from '../../server/src/lsp/open-document.ts';
import { documentOf, officeOf, TODAY } from '../support/analysis.ts';

const TEXTS = [
  'office.yaml',
  'services/id-card.service.yaml',
  'standards/phone.standard.yaml',
  'strategy/close-to-people.strategy.yaml',
].map((name) => readFileSync(`examples/rivermeet/${name}`, 'utf8'));

/** A real document, cut off and with something typed into it, and a place in it. */
const typedInto = fc
  .record({
    text: fc.constantFrom(...TEXTS),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    typed: fc.array(
      fc.constantFrom(
        '\n',
        '\r\n',
        '\r',
        ' ',
        '  ',
        '\t',
        ':',
        ': ',
        '- ',
        '-',
        '#',
        '"',
        "'",
        '[',
        '{',
        'ž',
        '😀',
        '|',
        '&a',
        '*a',
        'ow',
        '\ufeff',
      ),
      { maxLength: 6 },
    ),
    newline: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ text, cut, at, typed, newline }) => {
    const whole = text.replaceAll('\n', newline);
    const kept = whole.slice(0, Math.round(cut * whole.length));
    const place = Math.round(at * kept.length);
    const added = typed.join('');
    return { text: kept.slice(0, place) + added + kept.slice(place), offset: place + added.length };
  });

const OFFICE = officeOf({});

test('features answer at any place of any text, and never speak of a place outside it', () => {
  fc.assert(
    fc.property(typedInto, ({ text, offset }) => {
      const document = documentOf(text);
      const whole: Span = { start: 0, end: text.length };
      const shown = hover(document, OFFICE, offset, 'cs');
      if (shown) expect(contains(whole, shown.span)).toBe(true);
      const client = { snippets: false, asIs: true };
      for (const { insertion } of suggestions(document, offset, {
        workspace: OFFICE,
        today: TODAY,
        locale: 'pl',
        client,
      })) {
        const { span, text: newText } = insertion;
        // Clients take only edits on the line of the cursor that hold the cursor.
        expect(span.start <= offset && offset <= span.end && contains(whole, span)).toBe(true);
        expect(text.slice(span.start, span.end)).not.toMatch(/[\r\n]/);
        applyEdits(text, [{ span, newText }]);
      }
      const visit = (node: NonNullable<ReturnType<typeof outline>>): void => {
        expect(node.name).not.toBe('');
        expect(contains(whole, node.span) && contains(node.span, node.nameSpan)).toBe(true);
        node.children.forEach(visit);
      };
      const root = outline(document, 'en');
      if (root) visit(root);
    }),
    { numRuns: 300 },
  );
});

test('edits of pieces make the same text as the whole of it', () => {
  fc.assert(
    fc.property(typedInto, typedInto, fc.nat(), ({ text, offset }, other, length) => {
      const uri = 'file:///office/a.yaml';
      const documents = new OpenDocuments();
      documents.open({ uri, languageId: 'yaml', version: 1, text }, 0);
      const lines = new LineIndex(text);
      const range = {
        start: lines.positionAt(Math.min(offset, other.offset)),
        end: lines.positionAt(Math.min(offset, other.offset) + (length % 50)),
      };
      const newText = other.text.slice(0, 40);
      const after = documents.change(uri, 2, [{ range, text: newText }], 1);
      const span = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
      expect(after?.text).toBe(applyEdits(text, [{ span, newText }]));
    }),
    { numRuns: 300 },
  );
});
