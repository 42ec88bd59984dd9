import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointsOf } from '../../text/codePoints.ts';
import { whereStand } from './whereStand.ts';
import { runs, sizeUpTo } from '../../../time/testing/runs.ts';

const nowhere = 'they are not in the article; copy them from it, or remove this';

/** [what the article has, the words in it, the words as given, how they differ] */
const forms: [string, string, string, string][] = [
  ['curly marks', '“Mill Street is shut”', '"Mill Street is shut"', 'with other quotation marks'],
  ['guillemets', '« la rue »', '“ la rue ”', 'with other quotation marks'],
  ['single guillemets', '‹la rue›', "'la rue'", 'with other quotation marks'],
  [
    'a modifier apostrophe',
    'the mayorʼs bridge',
    "the mayor's bridge",
    'with other quotation marks',
  ],
  ['primes', '12′ 6″ of water', '12\' 6" of water', 'with other quotation marks'],
  ['a dash', 'shut – for good', 'shut - for good', 'with other hyphens or dashes'],
  ['a non-breaking hyphen', 'half‑hour', 'half-hour', 'with other hyphens or dashes'],
  ['a minus', '−3 degrees', '-3 degrees', 'with other hyphens or dashes'],
  ['double spaces', 'the  bridge', 'the bridge', 'with double spaces'],
  ['single spaces', 'the bridge is', 'the  bridge is', 'without double spaces'],
  ['no-break spaces', '12\u00a0tonnes', '12 tonnes', 'with no-break spaces'],
  ['narrow no-break spaces', '12\u202f000', '12 000', 'with no-break spaces'],
  ['thin spaces', '12\u2009tonnes', '12 tonnes', 'with thin or wide spaces'],
  ['a tab', 'lorries\tbuses', 'lorries buses', 'with tabs'],
  ['a line break', 'the\nbridge', 'the bridge', 'with line breaks'],
  ['double line breaks', 'the\n\nbridge', 'the bridge', 'with line breaks'],
  ['other line breaks', 'the\r\nbridge', 'the\nbridge', 'with other line breaks'],
  [
    'decomposed letters',
    'cafe\u0301 Weir',
    'café Weir',
    'with accents apart from their letters (decomposed, NFD)',
  ],
  [
    'composed letters',
    'café Weir',
    'cafe\u0301 Weir',
    'with accents and letters in one (composed, NFC)',
  ],
  [
    'Hangul in its letters',
    '다리가 닫혔다'.normalize('NFD'),
    '다리가 닫혔다',
    'with accents apart from their letters (decomposed, NFD)',
  ],
  [
    'composed Hangul',
    '다리가 닫혔다',
    '다리가 닫혔다'.normalize('NFD'),
    'with accents and letters in one (composed, NFC)',
  ],
  ['half-width kana', 'ﾌﾞﾘｯｼﾞ', 'ブリッジ', 'with full-width or half-width forms'],
  ['a Hebrew hyphen', 'תל־אביב', 'תל-אביב', 'with other hyphens or dashes'],
  ['a control for a line break', 'the\u0085bridge', 'the bridge', 'with line breaks'],
  ['soft hyphens', 're\u00adopened', 'reopened', 'with soft hyphens'],
  ['no soft hyphens', 'reopened', 're\u00adopened', 'without soft hyphens'],
  [
    'a zero-width space',
    'Mill\u200bStreet',
    'MillStreet',
    'with invisible (zero-width) characters',
  ],
  [
    'a byte-order mark',
    'Mill\ufeff Street',
    'Mill Street',
    'with invisible (zero-width) characters',
  ],
  ['a ligature', 'the oﬃce', 'the office', 'with ligatures'],
  ['a letter of two', 'the œuvre', 'the oeuvre', 'with ligatures'],
  ['a sharp s', 'die Straße dort', 'die Strasse dort', 'with the letter “ß” for two'],
  [
    'a stretched word',
    'هذا الجسـر هنا',
    'هذا الجسر هنا',
    'with the sign that stretches a line (tatweel)',
  ],
  ['spaced dots', 'shut. . . again', 'shut... again', 'with spaces between dots'],
  ['an ellipsis', 'shut… again', 'shut... again', 'with the sign “…” for three dots'],
  ['three dots', 'shut... again', 'shut… again', 'without the sign “…” for three dots'],
  ['full-width forms', 'Ｍill １２', 'Mill 12', 'with full-width or half-width forms'],
  ['a variation selector', 'shut ☎\ufe0f now', 'shut ☎ now', 'with variation selectors'],
  ['capitals', 'Mill Street', 'mill street', 'with other capitals'],
  ['guillemets with spaces', '« la rue »', '«la rue»', 'with spaces beside signs'],
  [
    'a sign after a space',
    'fermé\u202f! Non',
    'fermé! Non',
    'with no-break spaces and with more spaces beside signs',
  ],
  ['a figure’s sign', '5 % of it', '5% of it', 'with more spaces beside signs'],
  ['dashes set close', 'shut—for good', 'shut — for good', 'without spaces beside signs'],
  ['Arabic digits', '٢٥ مايو', '25 مايو', 'with digits of another script'],
  ['two single marks', '‘‘It holds’’', '“It holds”', 'with more quotation marks'],
  ['marks of a typewriter', '<<It holds>>', '«It holds»', 'with other quotation marks'],
  ['back quotes', '`It holds`', '“It holds”', 'with other quotation marks'],
  ['doubled back quotes', '``It holds``', '“It holds”', 'with more quotation marks'],
  ['a fraction', '2½ tons', '2 1/2 tons', 'with fractions in one sign'],
  ['a fraction in figures', '1/2 of it', '½ of it', 'without fractions in one sign'],
  [
    'capitals of Turkish',
    'İZMİR YOLU',
    'izmir yolu',
    'with the Turkish letters “İ” or “ı” and with other capitals',
  ],
  [
    'a word divided at the end of a line',
    'the infor-\nmation desk',
    'the information desk',
    'with hyphens or dashes and with line breaks',
  ],
  ['a word without its hyphen', 'a halfhour ride', 'a half-hour ride', 'without hyphens or dashes'],
];

describe('words that an article has in another form are found, and the form is named:', () => {
  test.each(forms)('%s', (_, there, given, form) => {
    const before = '\ufeffÄ🚒 Yesterday, ';
    const article = codePointsOf(`${before}${there} (so the council).`);
    const start = codePointsOf(before).length;
    const end = start + codePointsOf(there).length;
    expect(article.indexOf(given)).toBe(-1);
    expect(whereStand(article, given)).toBe(
      `${form} they are at ${start}–${end}: write them as the article has them`,
    );
  });

  test('several forms at once are each named', () => {
    const article = codePointsOf('“No\u00a0lorries,” he said… THE END');
    expect(whereStand(article, '"no lorries," he said...')).toMatch(
      /^with other quotation marks and with no-break spaces and with the sign “…” for three dots and with other capitals they are at 0–22:/,
    );
  });

  test('words copied from a page’s source are found without its escapes', () => {
    const article = codePointsOf('Salt & pepper aren’t here.');
    expect(whereStand(article, 'Salt &amp; pepper')).toBe(
      'they have escapes of HTML; they are at 0–13',
    );
    expect(whereStand(article, 'Salt &amp; pepper aren&#39;t')).toMatch(
      /^they have escapes of HTML; with other quotation marks they are at 0–20/,
    );
  });

  test('spaces around them are ignored, and mentioned', () => {
    const article = codePointsOf('(Mill Street)');
    expect(whereStand(article, ' Mill Street')).toMatch(
      /^without the spaces around they are at 1–12/,
    );
  });

  test('and feet are not inches', () => {
    expect(whereStand(codePointsOf("it is 6' tall"), 'is 6" tall')).toMatch(/^they are not in/);
  });

  test('but half a ligature or ellipsis is not a match', () => {
    const article = codePointsOf('the oﬃce is shut…');
    expect(whereStand(article, 'the of')).toBe(nowhere);
    expect(whereStand(article, 'shut..')).toBe(nowhere);
  });

  test('no more than three places are listed', () => {
    const article = codePointsOf('bus. '.repeat(1500));
    expect(whereStand(article, 'bus.')).toBe('they are at 0–4, 5–9, 10–14 and 1,497 more places');
  });
});

test('words stay found whatever invisible or typographic form their article has', () => {
  const sign = fc.constantFrom('a', 'é', ' ', '"', '-', 'fi', '...', 'B', '🚒');
  const disguises: Readonly<Record<string, string>> = {
    é: 'e\u0301',
    ' ': '\u00a0\n',
    '"': '”',
    '-': '‑',
    fi: 'ﬁ',
    '...': '…',
    B: 'b\u00ad',
    '🚒': '\u200d🚒',
  };
  fc.assert(
    fc.property(fc.array(sign, { minLength: 1, maxLength: 12 }), (signs) => {
      const words = `x${signs.join('')}x`;
      const there = `x${signs.map((one) => disguises[one] ?? one).join('')}x`;
      expect(whereStand(codePointsOf(`; ${there}; `), words)).toContain('they are at 2–');
    }),
    { numRuns: runs(200), examples: [[['...', ' ', '...', 'a']]] },
  );
});

const sentence = (i: number) => `On day ${i} the bridge on Mill\u00a0Street was “shut” again. `;

test('a thousand wrong excerpts of a megabyte are reported within seconds, and 10,000 in the long run', () => {
  const pairs = sizeUpTo(5000, 500);
  const count = 20_000;
  const article = codePointsOf(Array.from({ length: count }, (_, i) => sentence(i)).join(''));
  expect(article.length).toBeGreaterThan(1_000_000);
  const began = process.cpuUsage().user;
  for (let i = 0; i < pairs; i += 1) {
    const given = `day ${i * 3} the bridge on Mill Street was "shut"`;
    expect(whereStand(article, given)).toContain('with no-break spaces they are at');
    expect(whereStand(article, `${given} for ever`)).toBe(nowhere);
  }
  // Reading the text again for each would take 6 ms and more.
  expect(process.cpuUsage().user - began).toBeLessThan((pairs * 4 + 2000) * 1000);
});
