import { describe, expect, test } from 'vitest';
import { articleText, checkMillStreet, withArticleText } from '../../testing/checkMillStreet.ts';
import { codePointsOf } from '../../text/codePoints.ts';

const excerpt = ['events', 11, 'accounts', 0, 'excerpts', 0] as const;

/** What is said of an excerpt that is a stretch of a line added to an article. */
function said(line: string, exact: string, nth = 0, around = { prefix: '', suffix: '' }) {
  const before = `${articleText('evening-post')}\n`;
  const start = codePointsOf(before).length + (codePointsOf(line).placesOf(exact)[nth] ?? -1);
  const { story, files } = withArticleText('evening-post', before + line);
  const span = { exact, start, end: start + codePointsOf(exact).length, ...around };
  const { problems } = checkMillStreet({ story: [...story, [excerpt, span]], files });
  const offset = codePointsOf(before).length;
  return problems
    .filter(({ message }) => message.startsWith('cuts through'))
    .map(({ path, message }) => {
      const [, from, to] = /(\d+)–(\d+)/.exec(message) ?? [];
      return `${path.split('.').at(-1)} ${Number(from) - offset}–${Number(to) - offset}`;
    });
}

describe('a span that cuts a character of several code points is refused, with whole bounds:', () => {
  test.each([
    ['an accent at its end', 'The cafe\u0301 is shut', 'The cafe', 'exact 0–9'],
    ['an accent at its start', 'The cafe\u0301 is shut', '\u0301 is shut', 'exact 7–17'],
    ['an emoji of several', 'All 👩‍🚒 came', 'All 👩', 'exact 0–7'],
    ['half a flag', 'Flag 🇫🇷 up', 'Flag 🇫', 'exact 0–7'],
    ['a skin', 'Wave 👋🏽 now', '🏽 now', 'exact 5–11'],
    ['a variation selector', 'Call ☎\ufe0f now', 'Call ☎', 'exact 0–7'],
    ['CR without LF', 'Bridge\r\nshut', 'Bridge\r', 'exact 0–8'],
    ['half a syllable of Hangul', 'At \u1112\u1161\u11ab gate', 'At \u1112\u1161', 'exact 0–6'],
  ])('%s', (_, line, exact, message) => {
    expect(said(line, exact)).toEqual([message]);
  });

  test('the words before or after it', () => {
    const around = { prefix: '\u0301 ', suffix: ' 👩' };
    expect(said('cafe\u0301 is shut 👩‍🚒 x', 'is shut', 0, around)).toEqual([
      'prefix 3–6',
      'suffix 13–17',
    ]);
  });

  test('but whole characters are accepted', () => {
    expect(said('The cafe\u0301 👩‍🚒 🇫🇷🇩🇪 up', 'cafe\u0301 👩‍🚒 🇫🇷')).toEqual([]);
    expect(said('one\r\ntwo', 'two')).toEqual([]);
  });
});
