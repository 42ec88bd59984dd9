/** How a language expresses the time of day, for readClock. */
export interface ClockLanguage {
  /** A text in which this finds nothing names no time; the patterns are slower. */
  hint: RegExp;
  /**
   * Regular expressions without flags. Groups: `hour`, in figures or words; `minute` and `minute2`,
   * in figures; `past` and `to`, `to2`: minutes after and before the hour, in words; `half`: the
   * part of the day; `named`: noon or midnight; and those of zonePattern.
   */
  patterns: readonly string[];
  /** The numbers that words stand for; lowercase. */
  numbers: Readonly<Record<string, number>>;
  /** The end of what precedes a time, with the part of the day in its group `half`: `partBefore`. */
  partBefore?: RegExp;
  /** Whether figures up to twelve may be in either half of the day. */
  countsToTwelve: boolean;
  midnight: RegExp;
  morning: RegExp;
  afternoon: RegExp;
  /** Hours before and after midnight. */
  night: RegExp;
  /** Hours around noon. */
  midday: RegExp;
}

/** Words numbered consecutively from a first number. */
export function numbersFrom(first: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, at) => [word, first + at]));
}

export const none = /$^/;
export const hour24 = String.raw`(?<hour>[01]?\d|2[0-3])`;
/** An hour in figures, or one of the given words. */
export const hourOr = (words: string) => String.raw`(?<hour>[01]?\d|2[0-3]|${words})`;
export const minutes = String.raw`(?<minute>[0-5]\d)`;
export const start = String.raw`(?<![\p{L}\p{N}]|[\p{N}][.,:/])`;
export const end = String.raw`(?![\p{L}\p{N}]|[.,:]\d)`;
/** For scripts that write words without spaces between them. */
export const startOfFigure = String.raw`(?<![\p{N}.,:/])`;
const startOfWord = String.raw`(?<![\p{L}\p{N}])`;

/** Matches after one of the given words and a space. */
export const afterWords = (words: string) => String.raw`(?<=${startOfWord}(?:${words})\s)`;

/**
 * “On Friday evening at”, at the end of what precedes a time.
 *
 * @param parts names of parts of the day, as alternatives of a pattern
 * @param between the words that may come between them and the time
 */
export const partBefore = (parts: string, between: string): RegExp =>
  new RegExp(String.raw`${startOfWord}(?<half>${parts}),?(?:\s(?:${between})){1,4}\s$`, 'iu');

/** After minutes in words: nothing that they could count (“sieben Uhr zwölf Menschen”). */
export const nothingCounted = (next: string) =>
  String.raw`(?=\s*(?:$|[.,;:!?)”“»–—])|\s(?:${next})(?!\p{L}))`;
