import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointsOf } from '../text/codePoints.ts';
import { anchorWords } from './anchorWords.ts';
import { indexArticle } from './articleIndex.ts';
import { placesOfWords } from './placesOfWords.ts';

const piece = fc.constantFrom('gate ', 'gates', ' 12', '1', '. ', '🚒', 'e\u0301', '“', '橋', '\n');

test('in a long text, words are found where a search from start to end finds them', () => {
  const texts = fc.array(piece, { minLength: 30, maxLength: 200 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.integer({ min: 1, max: 60 }), (pieces, from, length) => {
      const once = pieces.join('');
      const text = codePointsOf(`${once}Weir ${once.repeat(Math.ceil(60_000 / once.length))}`);
      const start = from % (2 * once.length);
      const words = text.text.slice(start, start + length);
      const places = placesOfWords(text);
      expect(places(words)).toEqual(text.placesOf(words));
      expect(places(`${words}Pryce`)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('in a long text, as in a short one, half of an emoji is not found', () => {
  const text = codePointsOf('the engine 🚒 at the gate, '.repeat(3_000));
  const places = placesOfWords(text);
  expect(places('\ude92 at the gate, the engine')).toEqual([]);
  expect(places('gate, the engine \ud83d')).toEqual([]);
  expect(places('gate, the engine 🚒')).toHaveLength(2_999);
});

const row = (i: number) => `Not settled yet.\n“We will meet again,” she said after meeting ${i}.\n`;

test('the words of 10,000 identical or nearly identical rows are found within seconds', () => {
  const count = 10_000;
  const text = codePointsOf(Array.from({ length: count }, (_, i) => row(i)).join(''));
  const article = indexArticle(text);
  const before = process.cpuUsage();
  for (let i = 0; i < count; i += 1) {
    const own = anchorWords(article, {
      text: `“We will meet again,” she said after meeting ${i}.`,
    });
    expect(own.ok && text.slice(own.start, own.end)).toContain(` ${i}.`);
    expect(anchorWords(article, { text: 'Not settled yet.', nth: i + 1 })).toMatchObject({
      ok: true,
    });
  }
  const { user, system } = process.cpuUsage(before);
  // To look through all rows for each of them takes a minute.
  expect((user + system) / 1_000_000).toBeLessThan(10);
});
