import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../story/file/parse.ts';
import { millStreet } from '../../../story/file/testing/millStreet.ts';
import type { Rule } from '../context.ts';
import { addresses } from './addresses.ts';
import { languages } from './languages.ts';
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
    ['english', '"english" is no language that is known; write "en"'],
    ['Deutsch', '"deutsch" is no language that is known; write "de"'],
    ['francais', '"francais" is no language that is known; write "fr"'],
    ['en-EN', '"EN" is no region that is known; write "en"'],
    ['xx', '"xx" is no language that is known; write a BCP 47 language tag, such as en or en-GB'],
  ])('%s is none, and the nearest is told', (language, message) => {
    expect(said(languages, { language, articles: [] })).toEqual([`error: ${message}`]);
    expect(said(languages, withArticle({ language }))).toEqual([`error: ${message}`]);
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

  test('und is none, of which nobody knows that it is another than the story’s', () => {
    expect(said(languages, withArticle({ language: 'und' }))).toEqual([
      'warning: "und" names no language, so that quotations count as translations of those in others; write the text’s own, such as en',
    ]);
  });

  test.each(['hbo', 'mis', 'qaa-x-harbour'])(
    '%s may be one, though nothing here has a name for it',
    (language) => {
      expect(said(languages, { language, articles: [] })).toEqual([
        expect.stringMatching(/^warning: .*see that it stands in ISO 639-3$/),
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
  ])('%s is one', (language) => {
    expect(said(languages, { language, articles: [] })).toEqual([]);
  });

  test.each(['en-a', 'zh-yue', 'i-klingon', 'en_GB', 'abcd'])(
    'of %s the parser says that it is no tag, for Intl would throw',
    (language) => {
      expect(() => new Intl.Locale(language)).toThrow(RangeError);
      expect(parseStory({ ...millStreet, language })).toMatchObject({ ok: false });
    },
  );
});

describe('a time zone', () => {
  test.each([
    ['BST', 'is no place, and is read as Asia/Dhaka'],
    ['CET', 'is no place'],
    ['europe/paris', '"europe/paris" is written "Europe/Paris"'],
  ])('%s is warned of', (zone, message) => {
    expect(said(timeZone, { timeZone: zone })).toEqual([expect.stringContaining(message)]);
  });

  test.each(['Europe/Paris', 'America/Argentina/Buenos_Aires', 'UTC', 'Mars/Base'])(
    '%s is not: it is one, or the parser refuses it',
    (zone) => {
      expect(said(timeZone, { timeZone: zone })).toEqual([]);
    },
  );
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
    '%s is one',
    (url) => {
      expect(said(addresses, withArticle({ url }))).toEqual([]);
    },
  );
});
