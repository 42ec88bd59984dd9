import { expect, test } from 'vitest';
import { codePointsOf } from '../text/codePoints.ts';
import { proseFinder } from './proseInFiles.ts';

const words = 'The bridge on Mill Street was closed on Sunday after the flood.';
const finderOf = (texts: Record<string, string>) =>
  proseFinder(new Map(Object.entries(texts).map(([id, text]) => [id, codePointsOf(text)])));

test('finds eight words in a row, but not seven', () => {
  const finder = finderOf({ a: words });
  expect(finder.find('<p>bridge on Mill <b>Street</b> was CLOSED&nbsp;on Sunday.</p>')).toEqual(
    new Map([['a', [{ start: 4, end: 46 }]]]),
  );
  expect(finder.find('bridge on Mill Street was closed on Monday')).toEqual(new Map());
});

test('does not take eight words from two places for words in a row', () => {
  const finder = finderOf({ a: 'one two three four five six seven eight nine', b: words });
  expect(finder.find('one two three four six seven eight nine')).toEqual(new Map());
  expect(finder.find('one two three four on Mill Street was')).toEqual(new Map());
});

test('tells the words of several articles apart, and those that several have', () => {
  const finder = finderOf({ a: `Late. ${words}`, b: words, c: 'It rained.' });
  expect(finder.find(words)).toEqual(
    new Map([
      ['a', [{ start: 6, end: 68 }]],
      ['b', [{ start: 0, end: 62 }]],
    ]),
  );
});

test('words that occur thousands of times in an article and a page cost no more each', () => {
  const often = `${words} `.repeat(5000);
  const found = finderOf({ a: often }).find(`<p>${often}</p>`);
  expect(found).toEqual(new Map([['a', [{ start: 0, end: often.length - 2 }]]]));
});

test('finds words across the pieces in which a large page is read', () => {
  const filler = 'Nothing else. <hr>'.repeat(60_000);
  const [head, tail] = ['The bridge on Mill. ', 'Street was closed on Sunday'];
  const finder = finderOf({ a: words });
  for (const shift of ['', 'x'.repeat(7), 'x'.repeat(11)]) {
    const page = `${shift}${filler.slice(0, 1_000_000 - head.length)}. ${head}<b>${tail}</b>`;
    expect(finder.find(page)).toEqual(new Map([['a', [{ start: 0, end: 46 }]]]));
  }
});
