import { abbreviations, type Abbreviations } from './abbreviations.ts';
import { mainLanguage } from './translations.ts';

interface Known {
  /** By abbreviation without stops and spaces, and by its words: the words. */
  forms: ReadonlyMap<string, string>;
  /** What may begin one that is divided, or its words. */
  starts: ReadonlySet<string>;
  /** Written with a stop. */
  stopped: ReadonlySet<string>;
  endings: readonly [ending: RegExp, word: string][];
  /** Read only beside others, by abbreviation: the words. */
  beforeNames: ReadonlyMap<string, string>;
  beforeFigures: ReadonlyMap<string, string>;
  afterNames: ReadonlyMap<string, string>;
  within: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  beforeSlash: ReadonlyMap<string, string>;
}

const pairs = (text: string) =>
  (text === '' ? [] : text.split(','))
    .map((pair) => pair.trim().split(': '))
    .map(([short = '', words = '']) => ({ pieces: short.split(' '), words }));

const wordsOf = (text = '') =>
  new Map(pairs(text).map(({ pieces: [short = ''], words }) => [short, words]));

function knowOf(entry: Abbreviations): Known {
  const { read, stopped = '', endings = '', within = '' } = entry;
  const all = pairs(read);
  const shorts = all.filter(({ pieces }) => pieces.length === 1).flatMap(({ pieces }) => pieces);
  const divided = all.filter(({ pieces, words }) => pieces.length > 1 || words.includes(' '));
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
    endings: pairs(endings).map(({ pieces, words }) => [
      new RegExp(String.raw`(?<=\p{L}{2})${pieces.join('')}$`, 'u'),
      words,
    ]),
    beforeNames: wordsOf(entry.beforeNames),
    beforeFigures: wordsOf(entry.beforeFigures),
    afterNames: wordsOf(entry.afterNames),
    within: new Set(within.split(' ')),
    titles: new Set(entry.titles?.split(' ')),
    beforeSlash: wordsOf(entry.beforeSlash),
  };
}

const known = new Map(
  Object.entries(abbreviations).map(([name, entry]) => [name, knowOf(entry)] as const),
);

const languageOf = (tag: string) => known.get(mainLanguage(tag));

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

/** A word that may be an abbreviation, and those beside it in its sentence, as they are written. */
export interface Beside {
  face: string;
  before?: string | undefined;
  next?: string | undefined;
  /** The signs between it and the next word, folded; omitted: none or a stop. */
  after?: string | undefined;
  language: string;
}

/** Languages in which an abbreviation before a name has a capital: “Rep. Vale”, but “a union rep”. */
const capitalTitles = /^(?:en|de|fr)\b/i;

/**
 * What an abbreviation is read aloud as that may be another word, too: “representative” for the one
 * in “Rep. Vale”, “saturday” in “Sat. 5 May”, “company” in “Acme Co.” `null` when it is none there.
 */
export function abbreviatedBeside({
  face,
  before = '',
  next = '',
  after = '',
  language,
}: Beside): string | null {
  const known = languageOf(language);
  const word = face.toLowerCase();
  // “c/ Mayor”, but not “c/c”.
  if (after === '/') return (/^.\P{P}/u.test(next) && known?.beforeSlash.get(word)) || null;
  const isCapital = /^\p{Lu}/u.test(face);
  const isTitle = /^\p{Lu}/u.test(next) && (isCapital || !capitalTitles.test(language));
  const isBehind = /^\p{Lu}/u.test(before) && (isCapital || word.length === 1);
  return (
    (/^\p{N}/u.test(next) ? known?.beforeFigures.get(word) : undefined) ??
    (isTitle ? known?.beforeNames.get(word) : undefined) ??
    (isBehind ? known?.afterNames.get(word) : undefined) ??
    null
  );
}

/**
 * Whether the stop of an abbreviation that may be another word, too, ends no sentence, because of
 * what follows.
 */
export function isStoppedBeside(beside: Beside): boolean {
  if (abbreviatedBeside(beside) !== null) return true;
  const word = beside.face.toLowerCase().split(' ').at(-1) ?? '';
  const known = languageOf(beside.language);
  const next = beside.next ?? '';
  // “b. 1900”, “au XIXe s. avant”
  const isWithin = /^\p{Ll}$/u.test(word) || known?.within.has(word) === true;
  // “Mass. Gov. Vale”
  const isOfTitle =
    /^\p{Lu}/u.test(beside.face) && /^\p{Lu}/u.test(next) && isListedTitle(next, known);
  return isWithin && (isOfTitle || /^[\p{Ll}\p{N}]/u.test(next));
}

const isListedTitle = (face: string, known: Known | undefined) =>
  known?.titles.has(face.toLowerCase()) === true ||
  known?.stopped.has(face.toLowerCase()) === true ||
  known?.beforeNames.has(face.toLowerCase()) === true;

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
