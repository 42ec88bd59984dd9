/** How a language tells the time of day, for readClock. */
export interface ClockLanguage {
  /** Texts in which this finds nothing name no time: the patterns are slower. */
  hint: RegExp;
  /**
   * Regular expressions without flags. Groups: `hour`, in figures or words; `minute` and `minute2`, in
   * figures; `past` and `to`, `to2`: minutes after and before the hour, in words; `half`: the part of the
   * day; `named`: noon or midnight; those of zonePattern.
   */
  patterns: readonly string[];
  /** What words mean in figures; lower case. */
  numbers: Readonly<Record<string, number>>;
  /** Whether figures to twelve may be of either half of the day. */
  countsToTwelve: boolean;
  midnight: RegExp;
  morning: RegExp;
  afternoon: RegExp;
  /** Hours before and after midnight. */
  night: RegExp;
  /** Hours around noon. */
  midday: RegExp;
}

/** Words counted from a number on. */
export function numbersFrom(first: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, at) => [word, first + at]));
}

export const none = /$^/;
export const hour24 = String.raw`(?<hour>[01]?\d|2[0-3])`;
/** An hour in figures, or in one of some words. */
export const hourOr = (words: string) => String.raw`(?<hour>[01]?\d|2[0-3]|${words})`;
export const minutes = String.raw`(?<minute>[0-5]\d)`;
export const start = String.raw`(?<![\p{L}\p{N}]|[\p{N}][.,:/])`;
export const end = String.raw`(?![\p{L}\p{N}]|[.,:]\d)`;
/** Of scripts that write words without spaces between them. */
export const startOfFigure = String.raw`(?<![\p{N}.,:/])`;
const startOfWord = String.raw`(?<![\p{L}\p{N}])`;

/** One of some words and a space before what follows. */
export const afterWords = (words: string) => String.raw`(?<=${startOfWord}(?:${words})\s)`;
