import { describe, expect, it } from 'vitest';
import { sliceCodePoints } from './sliceCodePoints.ts';
import { tokenise } from './tokenise.ts';

/** Words as `before(word)after`. */
function wordsIn(text: string, language = 'en'): string[] {
  const slice = sliceCodePoints(text);
  return tokenise(text, 0, language).map(({ lead, start, end, trail }) =>
    [slice(lead, start), slice(start, end), slice(end, trail)]
      .map((piece, at) => (at === 1 ? piece : piece && `(${piece})`))
      .join(''),
  );
}

describe('words', () => {
  it.each([
    ['apostrophes, curly and straight', "jury’s don't O’Brien", ['jury’s', "don't", 'O’Brien']],
    ['hyphens', 're-traumatize 25-year', ['re-traumatize', '25-year']],
    [
      'figures',
      '12.5 1,000 10:30 9/11 £5m 50% −5',
      ['12.5', '1,000', '10:30', '9/11', '£5m', '50%', '−5'],
    ],
    [
      'long figures and units',
      '12 000 12\u202F000 5 % 2019–20 £ 5',
      ['12 000', '12\u202F000', '5 %', '2019–20', '£ 5'],
    ],
    [
      'figures that only follow one another',
      'in 2019 300 of 12',
      ['in', '2019', '300', 'of', '12'],
    ],
    ['names', 'Monday–Friday J. R. Vale', ['Monday–Friday', 'J. R(.)', 'Vale']],
    [
      'dashes between clauses apart',
      'bridge–our bridge—Is',
      ['bridge(–)', 'our', 'bridge(—)', 'Is'],
    ],
    ['hashtags and names', '#happy @mill_street AT&T', ['#happy', '@mill_street', 'AT&T']],
    [
      'signs within words',
      'Bürger:innen Leser*in jede:r col·lecció BÜRGER:INNEN JEDE:R',
      ['Bürger:innen', 'Leser*in', 'jede:r', 'col·lecció', 'BÜRGER:INNEN', 'JEDE:R'],
    ],
    ['degrees', 'at 30 °C and −5° in', ['at', '30 °C', 'and', '−5°', 'in']],
    [
      'figures over a line’s end',
      '12\n000 of 5\r\n% at 10  %',
      ['12\n000', 'of', '5\r\n%', 'at', '10  %'],
    ],
    ['initials', 'the U.S. said, e.g. here.', ['the', 'U.S(.)', 'said(,)', 'e.g(.)', 'here(.)']],
    ['masked words', 's-- f**k f***, and I-- I', ['s--', 'f**k', 'f***(,)', 'and', 'I(--)', 'I']],
    ['an editor’s change within a word', '[W]e and victim[s]', ['[W]e', 'and', 'victim[s]']],
    ['addresses', 'see https://example.org/a-b.', ['see', 'https://example.org/a-b(.)']],
    ['emoji, each a word', 'regret 🚛🙃,', ['regret', '🚛', '🙃(,)']],
    ['a soft hyphen within', 'soft\u00ADened', ['soft\u00ADened']],
    ['combining marks', 'cafe\u0301 تُكتب', ['cafe\u0301', 'تُكتب']],
  ])('keeps %s', (_, text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it.each([
    [
      'a closing sign clings to the word before',
      'yes, no. (maybe)',
      ['yes(,)', 'no(.)', '(()maybe())'],
    ],
    ['a spaced dash clings to the word before', 'in check — again', ['in', 'check( —)', 'again']],
    ['an unspaced dash too', 'in check—again', ['in', 'check(—)', 'again']],
    [
      'an opening quotation mark clings to the word after',
      'say ‘yes’ now',
      ['say', '(‘)yes(’)', 'now'],
    ],
    ['an opening sign without a space too', 'say:“yes”', ['say(:)', '(“)yes(”)']],
    ['an ellipsis is a sign', 'caused... and… so', ['caused(...)', 'and(…)', 'so']],
    ['an editor’s “[sic]” is a sign', 'we was [sic] there', ['we', 'was( [sic])', 'there']],
    ['an insertion in brackets is a word', 'over [our] years', ['over', '([)our(])', 'years']],
    ['signs at both ends', '… we know —', ['(… )we', 'know( —)']],
  ])('%s', (_, text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it('cuts scripts without spaces by the runtime’s dictionary', () => {
    expect(wordsIn('我们支持受害者。', 'zh').join('')).toBe('我们支持受害者(。)');
    expect(wordsIn('我们支持受害者。', 'zh').length).toBeGreaterThan(1);
  });

  it('finds no words where there are none', () => {
    expect([wordsIn(''), wordsIn(' … — '), wordsIn('[sic]')]).toEqual([[], [], []]);
  });

  it('counts offsets in code points', () => {
    expect(tokenise('🚛 go', 3, 'en')).toEqual([
      { part: 3, start: 0, end: 1, lead: 0, trail: 1 },
      { part: 3, start: 2, end: 4, lead: 2, trail: 4 },
    ]);
  });
});
