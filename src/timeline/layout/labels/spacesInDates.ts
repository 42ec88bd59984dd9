import { monthNames } from '../../../time/words/monthNames.ts';

/** What finds the dates of a language. */
interface Months {
  /** Whether a text, folded, may name a month. */
  readonly mayBeIn: RegExp;
  /** Made when a text is the first that may: its first use costs more than all labels of a story. */
  readonly pattern: () => RegExp;
}

const known = new Map<string, Months>();

/** One or two digits; other scripts have digits of their own. */
const mayBeDay = /(?<!\d)\d{1,2}(?!\d)|[\u0660-\u1fff\u2c00-\uffff]/;

/**
 * Where a text has the spaces between a day and its month, as indices: “3. Mai”, “3 de mayo”, “May
 * 3rd”. The names of months are those of `Intl`.
 */
export function spacesInDates(text: string, language: string): Set<number> {
  const spaces = new Set<number>();
  if (!mayBeDay.test(text) || !/\p{Nd}/u.test(text)) return spaces;
  const months = known.get(language) ?? monthsOf(language);
  known.set(language, months);
  if (!months.mayBeIn.test(fold(text))) return spaces;
  for (const { index, 0: date } of text.matchAll(months.pattern())) {
    for (const space of date.matchAll(/\s+/gu)) spaces.add(index + space.index);
  }
  return spaces;
}

/** What the pattern takes for the same letter is the same; some others are, too. */
const fold = (text: string) => text.toLowerCase().toUpperCase();

function monthsOf(language: string): Months {
  const names = monthNames(language);
  let pattern: RegExp | null = null;
  return {
    mayBeIn: new RegExp(`(?<![A-Z])(?:${anyOf(names.map(fold))})(?![A-Z])`),
    pattern: () => (pattern ??= patternOf(names)),
  };
}

const anyOf = (names: readonly string[]): string =>
  names.map((name) => name.replaceAll('.', String.raw`\.`)).join('|');

function patternOf(names: readonly string[]): RegExp {
  const month = `(?:${anyOf(names)})`;
  const day = String.raw`\p{Nd}{1,2}(?:[.ºª°]|\p{L}{1,2})?`;
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}.,])${day}\s+(?:\p{L}{2}\s+|ב)?${month}(?![\p{L}\p{N}])|(?<!\p{L})${month}\.?\s+${day}(?![\p{L}\p{N}])`,
    'giu',
  );
}
