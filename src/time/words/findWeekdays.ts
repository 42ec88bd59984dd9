import type { Weekday } from '../day.ts';
import { monthNames } from './monthNames.ts';
import { supported, weekdayNames, type WeekdayName } from './weekdayNames.ts';

export type FoundWeekday = {
  readonly weekday: Weekday;
  /** As written in the text. */
  readonly text: string;
  /** Offsets in Unicode code points, as in a story's spans; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
};

/**
 * Finds the weekdays that a text names, in the order of the text. Whole words, in upper or lower
 * case, in the given language and in English. A short name counts only directly before a number or a
 * month (“Sat 9”, “Wed, Sept 6”, “sam. 9”), since “sat”, “the Sun” and “they wed” are not days.
 *
 * What a name is part of is not understood: “Good Friday” and “the Sunday Post” name weekdays.
 *
 * @param locale BCP 47, the language of the text
 */
export function findWeekdays(text: string, locale: string): readonly FoundWeekday[] {
  const { names, pattern } = finderFor(locale);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const word = match[1] ?? match[2] ?? '';
    const name = names.find((name) => fold(name.name) === fold(word));
    if (name === undefined) return [];
    const start = codePoints(text.slice(0, match.index));
    return [{ weekday: name.weekday, text: word, start, end: start + codePoints(word) }];
  });
}

type Finder = { readonly names: readonly WeekdayName[]; readonly pattern: RegExp };

/** Building a finder is slow, so they are cached: a story has only a few languages. */
const finders = new Map<string, Finder>();

function finderFor(locale: string): Finder {
  const known = finders.get(locale);
  if (known !== undefined) return known;
  const names = weekdayNames(locale);
  const finder = { names, pattern: matcher(names, locale) };
  finders.set(locale, finder);
  return finder;
}

const codePoints = (text: string) => Array.from(text).length;

/** Case, composition and the form of an apostrophe make no difference to names. */
const fold = (text: string) => text.normalize('NFC').toLowerCase().replaceAll(/[’ʼ]/g, "'");

/**
 * No letter, mark or digit on either side. Chinese, Japanese, Thai … do not put spaces between
 * words.
 */
const wordStart = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const wordEnd = String.raw`(?![\p{L}\p{M}\p{N}])`;
const withoutSpaces =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]/u;

function matcher(names: readonly WeekdayName[], locale: string): RegExp {
  const months = words([...supported(locale), 'en-GB'].flatMap(monthNames));
  const date = String.raw`\.?,?\s*(?:\p{Nd}|${months})`;
  const long = words(names.filter(({ short }) => !short).map(({ name }) => name));
  const short = words(names.filter(({ short }) => short).map(({ name }) => name));
  return new RegExp(`(${long})|(${short})(?=${date})`, 'giu');
}

/** A pattern that matches any of some words. */
function words(names: readonly string[]): string {
  const unspaced = names.filter((name) => withoutSpaces.test(name));
  const spaced = names.filter((name) => !withoutSpaces.test(name));
  const whole = `${wordStart}(?:${alternatives(spaced)})${wordEnd}`;
  return unspaced.length === 0 ? whole : `(?:${whole}|${alternatives(unspaced)})`;
}

/** Longest first, so that a name is not mistaken for one that it begins with. */
const alternatives = (names: readonly string[]) =>
  [...new Set(names.flatMap((name) => [name.normalize('NFC'), name.normalize('NFD')]))]
    .toSorted((a, b) => b.length - a.length)
    .map(escape)
    .join('|');

const escape = (name: string) =>
  name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`).replaceAll(/['’ʼ]/g, "['’ʼ]");
