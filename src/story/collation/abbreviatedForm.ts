import { abbreviations, type Abbreviations } from './abbreviations.ts';

interface Known {
  /** By abbreviation without stops and spaces, and by its words: the words. */
  forms: ReadonlyMap<string, string>;
  /** What may begin one that is divided, or its words. */
  starts: ReadonlySet<string>;
  /** Written with a stop. */
  stopped: ReadonlySet<string>;
  endings: readonly [ending: RegExp, word: string][];
}

const pairs = (text: string) =>
  text
    .split(',')
    .map((pair) => pair.trim().split(': '))
    .map(([short = '', words = '']) => ({ pieces: short.split(' '), words }));

function knowOf({ read, stopped = '', endings = '' }: Abbreviations): Known {
  const all = pairs(read);
  const shorts = all.filter(({ pieces }) => pieces.length === 1).flatMap(({ pieces }) => pieces);
  const divided = all.filter(({ pieces, words }) => pieces.length > 1 || words.includes(' '));
  const ends = endings === '' ? [] : pairs(endings);
  return {
    forms: new Map(
      all.flatMap(({ pieces, words }) => [
        [pieces.join(''), words],
        [words, words],
      ]),
    ),
    starts: new Set(
      divided.flatMap(({ pieces, words }) => [
        pieces[0] ?? '',
        pieces.join(''),
        words.split(' ')[0] ?? '',
      ]),
    ),
    stopped: new Set([...shorts.filter((short) => !/^\d/.test(short)), ...stopped.split(' ')]),
    endings: ends.map(({ pieces, words }) => [
      new RegExp(String.raw`(?<=\p{L}{2})${pieces.join('')}$`, 'u'),
      words,
    ]),
  };
}

const known = new Map(
  Object.entries(abbreviations).map(([name, entry]) => [name, knowOf(entry)] as const),
);

const languageOf = (tag: string) => known.get(tag.toLowerCase().split('-')[0] ?? '');

/**
 * What an abbreviation is read aloud as: “zum beispiel” for “z. B.” and “zum Beispiel”, “september”
 * for “Sept.” `null` when it is not a known one.
 *
 * @param key lower case, a space where one word is divided
 * @param language BCP 47
 */
export function abbreviatedForm(key: string, language: string): string | null {
  const forms = languageOf(language)?.forms;
  return forms?.get(key.replaceAll('-', ' ')) ?? forms?.get(key.replace(/[-. /]/g, '')) ?? null;
}

/** A word with the abbreviation that ends it in words: “hafenstrasse” for “hafenstr”. */
export function withWholeEnding(word: string, language: string): string {
  const endings = languageOf(language)?.endings ?? [];
  return endings.reduce((form, [ending, whole]) => form.replace(ending, whole), word);
}

/** Whether a word may begin an abbreviation of several letters or words. */
export function startsAbbreviation(word: string, language: string): boolean {
  // “c'est-à-dire”
  const first = word.replaceAll('.', '').split('-')[0] ?? '';
  return languageOf(language)?.starts.has(first) ?? false;
}

/**
 * Whether a word is an abbreviation of its language that is written with a full stop; not “90s”,
 * which has none.
 *
 * @param word lower case
 */
export function isShortForm(word: string, language: string): boolean {
  const { stopped, endings = [] } = languageOf(language) ?? {};
  return (stopped?.has(word) ?? false) || endings.some(([ending]) => ending.test(word));
}
