import { array, assert, constantFrom, integer, property, stringMatching, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWrap } from './createWrap.ts';
import { wrapTitle } from './wrapTitle.ts';

const widths: Record<string, number> = { i: 3, l: 3.2, m: 11, W: 13, ' ': 3.5, '-': 4 };
const widthOf = (letter: string) => widths[letter] ?? 7;

/** Some pairs of letters are set closer, also over a space, as in fonts. */
function measure(text: string): number {
  const letters = text.split('');
  const kerned = letters.filter(
    (letter, n) =>
      (letter === ' ' && letters[n - 1] === 'W') || letters.slice(n, n + 2).join('') === 'Wa',
  );
  return letters.reduce((sum, letter) => sum + widthOf(letter), -0.8 * kerned.length);
}

const word = stringMatching(/^[ilmWano]{1,9}$/);
const titles = array(tuple(word, constantFrom(' ', ' ', ' ', '\u00ad', '-')), {
  minLength: 1,
  maxLength: 14,
}).map((parts) =>
  parts
    .flat()
    .join('')
    .replace(/[ \u00ad-]$/u, ''),
);

describe('a title', () => {
  test('is broken where measuring every stretch of it would break it', () => {
    assert(
      property(
        titles,
        integer({ min: 30, max: 260 }),
        integer({ min: 1, max: 4 }),
        (title, px, lines) => {
          const plain = wrapTitle(title, px, lines, measure);
          expect(createWrap(title, measure, 'en').uncut(px, lines)).toEqual(
            plain.isCut ? null : plain,
          );
        },
      ),
    );
  });

  test('of words that were seen before has few stretches measured', () => {
    const seen = new Set<string>();
    const measured = (text: string) => {
      seen.add(text);
      return measure(text);
    };
    const title = 'The bridge on Mill Street is closed to lorries until the council has met again';
    const wrap = createWrap(title, measured, 'en');
    for (let px = 80; px < 260; px += 8) wrap.uncut(px, 4);
    const words = new Set([...title.split(' '), ' ']);
    expect([...seen].filter((text) => !words.has(text)).length).toBeLessThan(22);
  });
});
