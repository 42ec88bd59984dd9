import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointsOf } from '../text/codePoints.ts';
import { anchorWords, type Pointer } from './anchorWords.ts';
import { indexArticle } from './articleIndex.ts';
import { runs } from '../../time/testing/runs.ts';

/** The text that the pointer's place has, and how it was found; or the fault. */
function find(article: string, pointer: string | Pointer, near?: { start: number; end: number }[]) {
  const index = indexArticle(codePointsOf(article));
  const found = anchorWords(index, typeof pointer === 'string' ? { text: pointer } : pointer, near);
  if (!found.ok) return { fault: found.fault, count: found.count };
  return { text: index.text.slice(found.start, found.end), how: found.how };
}

describe('words of an article are found', () => {
  test('as they are, counted in code points', () => {
    const index = indexArticle(codePointsOf('🌉🌉 The bridge is shut.'));
    expect(anchorWords(index, { text: 'The bridge' })).toMatchObject({ start: 3, end: 13 });
  });

  test.each([
    ['white space', 'The bridge\n  on Mill\tStreet', 'bridge on Mill Street'],
    ['no-break spaces', 'It weighs 40\u00a0tonnes, 12\u202f% more', '40 tonnes, 12 %'],
    ['quotation marks', 'She said: “We’re «sorry»”.', '"We\'re "sorry""'],
    ['dashes', 'the mayor — then away — wrote', 'the mayor - then away -- wrote'],
    ['ligatures', 'the oﬃce ﬁled it', 'the office filed it'],
    ['accents in two pieces', 'Rene\u0301 Café spoke', 'René Cafe\u0301'],
    ['soft hyphens', 'the in\u00adspec\u00adtion', 'the inspection'],
    ['zero-width spaces', 'the\u200b bridge\u2060 shut', 'the bridge shut'],
    ['a byte-order mark inside', 'the \ufeffbridge', 'the bridge'],
    ['ellipses', 'and so… it went', 'and so... it'],
    ['full-width letters', 'route Ｂ１２ is shut', 'route B12 is'],
  ])('but for %s, and the article’s own words are taken', (_, article, words) => {
    const found = find(article, words);
    expect(found).toMatchObject({ how: 'folded' });
    expect(article).toContain(found.text);
  });

  test('but for a letter in twenty, as whole words', () => {
    const article = 'Then the engineers of the town turned down the apology of the mayor at once.';
    expect(find(article, 'enginers of the town turned down the apolgy')).toEqual({
      text: 'engineers of the town turned down the apology',
      how: 'approximate',
    });
    expect(find(article, 'enginers of teh twon trned down the apolgy')).toMatchObject({
      fault: 'absent',
    });
  });

  test('not nearly, when they are short', () => {
    expect(find('It was shut in 1998.', 'in 1999')).toEqual({ fault: 'absent', count: 0 });
  });

  test('from the first to the last words', () => {
    const article =
      'Sign up. Turn on alerts … never miss a story at once. Later it rained at once.';
    expect(find(article, 'Turn on … at once.')).toEqual({
      text: 'Turn on alerts … never miss a story at once.',
      how: 'ends',
    });
    expect(find(article, 'alerts … never')).toEqual({ text: 'alerts … never', how: 'exact' });
  });

  test('not in half of a ligature', () => {
    expect(find('the oﬃce', 'the off')).toEqual({ fault: 'absent', count: 0 });
  });
});

describe('words that occur several times', () => {
  const article = 'On Friday it rained. On Friday the bridge shut. On Friday it snowed.';

  const at = (pointer: Omit<Pointer, 'text'>) =>
    anchorWords(indexArticle(codePointsOf(article)), { text: 'On Friday', ...pointer });

  test('ask which', () => {
    expect(find(article, 'On Friday')).toEqual({ fault: 'several', count: 3 });
  });

  test('are told apart by their number or by what precedes them', () => {
    expect(at({ nth: 2 })).toMatchObject({ start: 21 });
    expect(at({ after: 'it rained' })).toMatchObject({ start: 21 });
    expect(at({ after: 'the bridge' })).toMatchObject({ start: 48 });
    expect(at({ nth: 4 })).toMatchObject({ fault: 'nth', count: 3 });
    expect(at({ after: 'it hailed' })).toMatchObject({ fault: 'after' });
    expect(at({ after: 'On Friday' })).toMatchObject({ fault: 'after' });
  });

  test('are those of the excerpt that they belong to', () => {
    expect(find(article, 'On Friday', [{ start: 21, end: 47 }])).toMatchObject({ how: 'exact' });
    expect(find(article, 'On Friday', [{ start: 0, end: 47 }])).toMatchObject({ count: 3 });
  });
});

test('a long text has the same places as a short one', () => {
  const long = 'x'.repeat(60_000);
  const words = fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom('a', 'b', '🌉') });
  fc.assert(
    fc.property(fc.array(words), fc.nat(60), fc.nat(40), (pieces, from, length) => {
      const short = codePointsOf(pieces.join(''));
      const sought =
        short.slice(Math.min(from, short.length), short.length)?.slice(0, length) ?? '';
      fc.pre(sought !== '' && !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(sought));
      const inLong = indexArticle(codePointsOf(pieces.join('') + long)).places(sought);
      expect(inLong).toEqual(short.placesOf(sought));
    }),
    { numRuns: runs(300) },
  );
});

test('whatever was folded is at the position that is returned', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (article, from, to) => {
      const index = indexArticle(codePointsOf(article));
      const points = Array.from(index.fold().folded);
      const sought = points.slice(from % (points.length + 1), to % (points.length + 1)).join('');
      fc.pre(sought.trim() !== '');
      const found = anchorWords(index, { text: sought, nth: 1 });
      if (!found.ok || found.how === 'ends' || found.how === 'approximate') return;
      const text = index.text.slice(found.start, found.end) ?? '';
      expect(indexArticle(codePointsOf(text)).fold().folded.trim()).toBe(
        indexArticle(codePointsOf(sought)).fold().folded.trim(),
      );
    }),
  );
});
