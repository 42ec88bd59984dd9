import { embedWordsOf } from './embedWords.ts';
import { english, type Language } from './english.ts';
import type { DateText, Others } from './phrases.ts';

const date: DateText = { text: '1990', unit: 'year', marked: false };
const others: Others = { text: 'Aa', start: 'Aa', many: true };
const samples: readonly unknown[] = [date, others, 'Aa', 7, null, ['Aa', 'Bb']];
/** For texts with counts: every plural form of the supported languages. */
const numbers = [0, 1, 2, 3, 11, 100, 1000];

/** The arguments with which a test calls a function of a language, and the result. */
export type SpokenText = { readonly path: string; readonly text: string };

/**
 * For tests. Every text of a language by its path, with functions called with samples: the first
 * arguments of any kind from which both English and this language make a text. So a new function
 * needs no new test.
 */
export function textsOf(language: Language): readonly SpokenText[] {
  return walk(whole(english), whole(language), '');
}

/** With the words that only one page needs. */
const whole = (language: Language) => ({ ...language, embed: embedWordsOf(language) });

function walk(model: unknown, spoken: unknown, path: string): SpokenText[] {
  if (typeof model === 'string') return [{ path, text: String(spoken) }];
  if (typeof model === 'function') return textsOfFunction(model, spoken, path);
  if (typeof model !== 'object' || model === null) return [];
  const parts: Readonly<Record<string, unknown>> = { ...model };
  const found: Readonly<Record<string, unknown>> = { ...(isObject(spoken) ? spoken : {}) };
  return Object.keys(parts).flatMap((key) => walk(parts[key], found[key], `${path}.${key}`));
}

function textsOfFunction(model: object, spoken: unknown, path: string): SpokenText[] {
  const count = 'length' in model ? Number(model.length) : 0;
  const first = argumentLists(count).find(
    (args) => isClean(said(model, args)) && isClean(said(spoken, args)),
  );
  if (!first) return [{ path, text: 'undefined' }];
  const counted = first.some((argument) => typeof argument === 'number')
    ? numbers.map((n) => first.map((argument) => (typeof argument === 'number' ? n : argument)))
    : [];
  return [first, ...counted].map((args, n) => ({
    path: `${path}(${n})`,
    text: said(spoken, args) ?? 'undefined',
  }));
}

function argumentLists(count: number): readonly (readonly unknown[])[] {
  if (count === 0) return [[]];
  return argumentLists(count - 1).flatMap((rest) => samples.map((sample) => [...rest, sample]));
}

/** `null` when it cannot be called this way. */
function said(spoken: unknown, args: readonly unknown[]): string | null {
  if (typeof spoken !== 'function') return null;
  try {
    const result: unknown = Reflect.apply(spoken, null, args);
    return isObject(result) && 'text' in result ? String(result.text) : String(result);
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Not a number is « NaN » in most languages of `Intl`, and words in Arabic. */
export const isClean = (text: string | null): text is string =>
  text !== null && text !== '' && !/undefined|null|NaN|ليس رقم|\[object|Aa,Bb/.test(text);
