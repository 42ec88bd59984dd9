import { afterWords, end, hour24, minutes, start } from './clockLanguage.ts';
import { zoneNames, zonePattern } from './clockZones.ts';

/** 60 for a leap second. */
const seconds = String.raw`(?::(?<second>[0-5]\d|60))?`;

/** Patterns for every language: figures need a zone, or one of these words before them. */
export const figures = (before: string): string[] => [
  String.raw`${start}${hour24}[:.]${minutes}${seconds}${zonePattern}`,
  String.raw`${start}(?<hour>[01]\d|2[0-3])${minutes}${zonePattern}`,
  String.raw`${afterWords(before)}${hour24}:${minutes}${seconds}${end}(?!\s?[ap]\.?m)`,
  String.raw`${afterWords(before)}(?<hour>24):00${end}`,
];

/** Matches every text in which one of them is found, and few others: for a language's hint. */
export const figuresHint = String.raw`\d[:.]\d\d|\d{4}\s{0,2}(?:h(?:ours|rs)?|Uhr|\(?(?:${zoneNames}))`;
