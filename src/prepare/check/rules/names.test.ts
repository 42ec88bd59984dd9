import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../story/file/parse.ts';
import { millStreet } from '../../../story/file/testing/millStreet.ts';
import type { Rule } from '../context.ts';
import { addresses } from './addresses.ts';
import { languages } from './languages.ts';
import { nearestZone } from '../names/zoneNames.ts';
import { timeZone } from './timeZone.ts';

function said(rule: Rule, more: Partial<typeof millStreet>) {
  const story = { ...millStreet, ...more };
  return rule({ file: 'story.json', story, texts: new Map() }).map(
    ({ severity, message }) => `${severity}: ${message}`,
  );
}

const withArticle = (more: Partial<(typeof millStreet)['articles'][number]>) => ({
  articles: millStreet.articles.slice(0, 1).map((article) => ({ ...article, ...more })),
});

describe('a language', () => {
  test.each([
    ['english', '"english" is not a known language; write "en"'],
    ['Deutsch', '"deutsch" is not a known language; write "de"'],
    ['francais', '"francais" is not a known language; write "fr"'],
    ['en-EN', '"EN" is not a known region; write "en"'],
    ['xx', '"xx" is not a known language; write a BCP 47 language tag, such as en or en-GB'],
  ])('%s does not exist, and the nearest one is suggested', (language, message) => {
    expect(said(languages, { language, articles: [] })).toEqual([`error: ${message}`]);
    expect(said(languages, withArticle({ language }))).toEqual([`error: ${message}`]);
    const quotations = millStreet.quotations.slice(0, 1).map((quotation) => ({
      ...quotation,
      versions: quotation.versions.map((version, at) =>
        at === 1 ? { ...version, language } : version,
      ),
    }));
    expect(said(languages, { quotations })).toEqual([`error: ${message}`]);
  });

  test.each([
    ['iw', 'he'],
    ['en-UK', 'en-GB'],
    ['deu', 'de'],
  ])('%s is an old or another form of %s', (language, canonical) => {
    expect(said(languages, { language, articles: [] })).toEqual([
      expect.stringContaining(`warning: "${language}" is another form of "${canonical}"`),
    ]);
  });

  test('“und” gives a warning, since nobody knows whether it differs from the story’s', () => {
    expect(said(languages, withArticle({ language: 'und' }))).toEqual([
      'warning: "und" names no language, so that quotations count as translations of those in others; write the text’s own, such as en',
    ]);
  });

  test.each(['hbo', 'mis', 'qaa-x-harbour'])(
    '%s may exist, though nothing here has a name for it',
    (language) => {
      expect(said(languages, { language, articles: [] })).toEqual([
        expect.stringMatching(/^warning: .*check that ISO 639-3 has it$/),
      ]);
    },
  );

  test.each([
    'nn',
    'und-x-harbour',
    'en-x-harbour',
    'sr-Cyrl-BA',
    'mul',
    'en',
    'pt-br',
    'zh-Hant-TW',
    'sr-Latn',
    'es-419',
    'gsw',
    'yue',
    'ca-ES-valencia',
  ])('%s exists', (language) => {
    expect(said(languages, { language, articles: [] })).toEqual([]);
  });

  test.each(['en-a', 'zh-yue', 'i-klingon', 'en_GB', 'abcd'])(
    '%s is not a tag to the parser, since Intl would throw',
    (language) => {
      expect(() => new Intl.Locale(language)).toThrow(RangeError);
      expect(parseStory({ ...millStreet, language })).toMatchObject({ ok: false });
    },
  );
});

describe('a time zone', () => {
  test.each([
    ['BST', 'is not a place, and is read as Asia/Dhaka'],
    ['CET', 'is not a place'],
    ['europe/paris', '"europe/paris" is written "Europe/Paris"'],
  ])('%s gives a warning', (zone, message) => {
    expect(said(timeZone, { timeZone: zone })).toEqual([expect.stringContaining(message)]);
  });

  test.each(['Europe/Paris', 'America/Argentina/Buenos_Aires', 'UTC', 'Mars/Base'])(
    '%s is not: it exists, or the parser refuses it',
    (zone) => {
      expect(said(timeZone, { timeZone: zone })).toEqual([]);
    },
  );
});

test.each([
  ['Kolkata', 'Asia/Kolkata'],
  ['Kathmandu', 'Asia/Kathmandu'],
  ['Asia/Katmandou', 'Asia/Kathmandu'],
  ['Kyiv', 'Europe/Kyiv'],
  ['Ho Chi Minh', 'Asia/Ho_Chi_Minh'],
  ['Nuuk', 'America/Nuuk'],
  ['Chatham', 'Pacific/Chatham'],
])('of a place that IANA has renamed the name of today is suggested: %s', (place, zone) => {
  expect(nearestZone(place)).toBe(zone);
});

describe('an address', () => {
  test.each([
    'https://[::1',
    'https://post.example:99999/',
    'https://post<.example/',
    'https://post.example@evil.example/',
  ])('%s is refused', (url) => {
    expect(said(addresses, withArticle({ url }))).toHaveLength(1);
  });

  test.each(['https://post.example/a?b=c#d', 'http://[::1]/', 'https://bücher.example/ä', null])(
    '%s exists',
    (url) => {
      expect(said(addresses, withArticle({ url }))).toEqual([]);
    },
  );
});
