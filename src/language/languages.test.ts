/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import { english } from './english.ts';
import { spokenLanguageOf, spokenLanguages } from './languages.ts';
import { isClean, textsOf } from './textsOf.ts';

const loaded = await Promise.all(
  spokenLanguages.map(async (entry) => ({ entry, language: await entry.load() })),
);
const named = loaded.map(({ entry, language }) => [entry.tag, language] as const);
const others = named.filter(([, language]) => language !== english);

test('every language of the folder can be spoken', () => {
  const modules = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts'], {
    eager: true,
  });
  const found = Object.values(modules).flatMap((module) =>
    Object.values(module).filter(
      (value) => typeof value === 'object' && value !== null && 'dates' in value,
    ),
  );
  expect(new Set(found)).toEqual(new Set(loaded.map(({ language }) => language)));
  expect(found).toHaveLength(spokenLanguages.length);
});

test.each(loaded)('$entry.tag: the list says the same as its file', ({ entry, language }) => {
  expect(language.direction).toBe(entry.direction);
  expect(language.tag.split('-')[0]).toBe(entry.tag);
  expect(new Intl.DisplayNames(entry.tag, { type: 'language' }).of(entry.tag)).toBe(
    entry.tag === 'fr' ? entry.name.toLowerCase() : entry.name,
  );
});

test.each(named)('%s: every text says something, whatever it is given', (_, language) => {
  const empty = textsOf(language).filter(({ text }) => !isClean(text));
  expect(empty).toEqual([]);
});

/** Names, signs, digits, and words that both languages have. */
const sameInBoth: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'differenceKinds.conflict',
    'quotations.kinds.punctuation',
    'dates.label.',
    'fold.short.minute',
    'rows.kinds.article',
  ],
  ar: ['dates.label.range'],
};

test.each(others)('%s: no text was left in English', (tag, language) => {
  const inEnglish = new Map(textsOf(english).map(({ path, text }) => [path, text]));
  const left = textsOf(language).filter(
    ({ path, text }) =>
      path !== '.direction' &&
      inEnglish.get(path) === text &&
      /\p{L}{3}/u.test(text.replaceAll(/Sourceline|SHA-256/g, '')) &&
      !(sameInBoth[tag] ?? []).some((same) => path.includes(same)),
  );
  expect(left).toEqual([]);
});

test.each(named)('%s: no space is left over', (_, language) => {
  const joins = /\.(comma|colon|openQuote|closeQuote|tag)$|label\.since|housePart/;
  const spaced = textsOf(language).filter(
    ({ path, text }) => /^\s|\s$|\s\s/u.test(text) && !joins.test(path),
  );
  expect(spaced).toEqual([]);
});

const wrong = (tag: string, pattern: RegExp) =>
  textsOf(loaded.find(({ entry }) => entry.tag === tag)?.language ?? english).filter(({ text }) =>
    pattern.test(text),
  );

test('French has no-break spaces where its typography wants them, and no straight apostrophe', () => {
  expect(
    wrong('fr', /[^\u202f][;!»]|[^\u202f(]\?|«[^\u202f]|[\p{L}\d]:|(?<!\u00a0):(?= )|'|[“”]/u),
  ).toEqual([]);
});

test('Arabic has its own commas, semicolons and question marks', () => {
  expect(wrong('ar', /\p{Script=Arabic}\s?[,;?]/u)).toEqual([]);
});

test('in Arabic what comes from elsewhere is isolated, and every isolate ends', () => {
  const open = wrong('ar', /\u2068/u).filter(
    ({ text }) => text.split(/[\u2067\u2068]/u).length !== text.split('\u2069').length,
  );
  expect(open).toEqual([]);
  // Dates, numbers and names of languages are Arabic already; lists of names are only heard.
  const own =
    /dates|tick|toldApart|compared|[fF]old|window|cluster|writtenIn|characters|published|what|Names|pieces|standing|EnteredDate|withDifference|lastChecked|announcedLabel/;
  const bare = wrong('ar', /Aa/u).filter(
    ({ path, text }) => !text.includes('\u2068Aa\u2069') && !own.test(path),
  );
  expect(bare).toEqual([]);
});

test('a tag finds its language in any region, and English is for all others', () => {
  expect(spokenLanguageOf('fr').tag).toBe('fr');
  expect(spokenLanguageOf('fr-CA').tag).toBe('fr');
  expect(spokenLanguageOf('AR-eg').tag).toBe('ar');
  expect(spokenLanguageOf('en-US').tag).toBe('en');
  expect(spokenLanguageOf('de').tag).toBe('en');
  expect(spokenLanguageOf('').tag).toBe('en');
  expect(spokenLanguageOf(null).tag).toBe('en');
});

/** Words of this project's own making, and of its file; readers have others in their place. */
const jargon: Readonly<Record<string, RegExp>> = {
  en: /\b(?:elastic|linear|bounded|computed|EDTF|collat\w*|attribution|precision|code points?|somewhere within|cannot be said|no one event|makers|not held)\b/i,
  fr: /\b(?:élastique|linéaire|encadrée|calculée|collation|auteurs du sujet|conservé ici)\b/iu,
  ar: /(?<!\p{L})(?:مرن|خطي|محصور|معدّو القصة|لا يمكن الجزم|محفوظ)(?!\p{L})/u,
};

test.each(named)('%s: no reader needs the glossary', (tag) => {
  expect(wrong(tag, jargon[tag] ?? /^$/)).toEqual([]);
});
