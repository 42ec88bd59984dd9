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
});

test.each(named)('%s: every text is non-empty for any values', (_, language) => {
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

test.each(others)('%s: no text is left in English', (tag, language) => {
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

test.each(named)('%s: no text has superfluous spaces', (_, language) => {
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

/** One thing told as many, and a thousand without what parts it. */
const miscounted: Readonly<Record<string, RegExp>> = {
  en: /(?<![\d,])1 (?:\p{L}+ )?(?:events|articles|accounts|versions|things|seconds|headlines)\b|\ball 1 article|\b1 of 1 article/u,
  fr: /(?<![\d\u202f])[01]\s(?:\p{L}+ )?(?:événements|articles|récits|choses|secondes|annoncés|trouvés|autres)(?!\p{L})|(?<![\d\u202f])1\s(?:versions|dans des)|les 1 article/u,
  ar: /(?<![\d,])[12] (?:أحداث|مقالات|نسخ|روايات|حدثًا|مقالًا|نسخة|رواية)/u,
};
const unparted = /(?<!\d)1000(?!\d)/;

test.each(named)('%s: one is singular, and thousands have a separator', (tag, language) => {
  // Years, numbers of errors, and minutes that are never so many.
  const apart = /[sS]hortYear|decade|server|clockChange/;
  const found = textsOf(language).filter(
    ({ path, text }) =>
      (miscounted[tag] ?? /^$/).test(text) || (unparted.test(text) && !apart.test(path)),
  );
  expect(found).toEqual([]);
});

test('who reports and who announces is worded for one article, some, all, and those that were read', () => {
  const said = [english, ...others.map(([, language]) => language)].map(({ timeline }) => [
    timeline.reportedBy(1, 1, 0),
    timeline.reportedBy(2, 2, 0),
    timeline.reportedBy(1, 1, 1),
    timeline.reportedBy(0, 1, 1),
    timeline.announcedBy(1, 1, 0),
    timeline.announcedBy(2, 2, 0),
    timeline.announcedBy(1, 2, 0),
    timeline.announcedBy(1, 1, 2),
  ]);
  expect(said[0]).toEqual([
    'Reported by the only article',
    'Reported by both articles',
    'Reported by 1 article; we do not have the text of 1 more',
    'Not in 1 article; we do not have the text of 1 more',
    'Announced by the only article, not reported as having happened',
    'Announced by both articles, not reported as having happened',
    'Announced by 1 of 2 articles, not reported as having happened',
    'Announced by 1 article, not reported as having happened; we do not have the text of 2 more',
  ]);
  // In every language each is said otherwise.
  for (const texts of said) expect(new Set(texts).size).toBe(8);
});

test('a story without events or without articles does not say who reported what', () => {
  for (const [, { page }] of named) {
    const words = [page.counts(0, 5), page.counts(0, 0)];
    expect(words.filter((text) => /report|rapport|ورد/.test(text))).toEqual([]);
  }
});

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
  // Dates, numbers, names of rows and of languages are Arabic already; lists of names are only heard.
  const own =
    /dates|tick|toldApart|compared|[fF]old|window|cluster|writtenIn|characters|published|what|Names|pieces|standing|EnteredDate|withDifference|lastChecked|announcedLabel|someOutlet/;
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

test.each(named)('%s: no text uses a term from the glossary', (tag) => {
  expect(wrong(tag, jargon[tag] ?? /^$/)).toEqual([]);
});

test.each(named)('%s: a name with a comma in a list stays one name', (_, { quotations }) => {
  const [post, wire] = ['The Post · 26 Oct 2025, 08:00', 'Courier'];
  expect(clean(quotations.list([post]).text)).toBe(post);
  expect(clean(quotations.list([post, wire]).text)).toMatch(
    /^The Post · 26 Oct 2025, 08:00 \S+ ?Courier$/,
  );
  expect(clean(quotations.list([wire, post, wire]).text)).toMatch(
    /^Courier(?:,| و) ?The Post · 26 Oct 2025, 08:00 \S+ ?Courier$/,
  );
});

/** Without the marks that isolate a name in a text of another direction. */
const clean = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');
