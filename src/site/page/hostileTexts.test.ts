import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../time/testing/runs.ts';
import { sitePages } from './sitePages.ts';
import {
  contentOf,
  dataOf,
  millStreet,
  parse,
  program,
  site,
} from './testing/pagesOfMillStreet.ts';

const own = 'stories/mill-street/index.html';

/** Pieces that would leave an element, an attribute, a script or a comment. */
const hostile = array(
  oneof(
    constantFrom('</script>', '<!--', '-->', '"', "'", '<', '>', '&', '</title>', '$&', '$1'),
    constantFrom('<div id="sourceline"></div>', '<img src="./x">', ' onload=', ']]>', '\u2028'),
    string({ unit: 'grapheme' }),
  ),
  { minLength: 1, maxLength: 6 },
)
  .map((pieces) => `t${pieces.join('')}t`)
  // What HTML cannot carry, or reads as another sign; the page's parser would replace it too.
  .filter((text) => !/[\0\r\n\t\p{Surrogate}]/u.test(text));

/**
 * The page's elements but those of the drawing, where a longer title takes more lines, of the card,
 * which not every script has, and what isolates a text, which most need not be.
 */
function tags(document: Document) {
  const drawing = '.timeline-still svg, .timeline-still svg *, meta[property^="og:image"], bdi';
  const leftOut = new Set(document.querySelectorAll(drawing));
  return [...document.querySelectorAll('*')]
    .filter((element) => !leftOut.has(element))
    .map(({ tagName }) => tagName)
    .join(' ');
}

const drawn = [
  'a',
  'circle',
  'defs',
  'g',
  'line',
  'linearGradient',
  'mask',
  'path',
  'rect',
  'stop',
];
const isDrawing = new Set([...drawn, 'svg', 'text', 'title']);

/** What stands in the drawing and is no part of one: the line on ≠ and its place, without a story's words. */
const strangers = (document: Document) =>
  [...document.querySelectorAll('.timeline-still svg *')].filter(
    (element) =>
      !isDrawing.has(element.tagName) ||
      element.getAttributeNames().some((name) => name.startsWith('on')),
  ).length;

test('no text of a story escapes its element, whatever it contains', () => {
  const [event] = millStreet.events;
  if (!event) throw new Error('Mill Street has events');
  const short = { ...millStreet, events: [event], undated: [], quotations: [], differences: [] };
  const plain = parse(sitePages(program, [short], site).get(own) ?? '');
  assert(
    property(hostile, (text) => {
      const changed = { ...short, title: text, description: text };
      const story = { ...changed, events: [{ ...event, title: text, summary: text }] };
      const document = parse(sitePages(program, [story], site).get(own) ?? '');
      expect(tags(document) === tags(plain)).toBe(true);
      expect(strangers(document)).toBe(strangers(plain));
      expect(document.querySelector('h1')?.textContent).toBe(text);
      expect(document.querySelector('title')?.textContent).toBe(text);
      expect(contentOf(document, 'meta[property="og:description"]')).toBe(text);
      expect(dataOf(document)).toMatchObject({ headline: text, description: text });
    }),
    { numRuns: runs(12) },
  );
});
