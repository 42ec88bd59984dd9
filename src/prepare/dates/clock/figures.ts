import { afterWords, end, hour24, minutes, start } from './clockLanguage.ts';
import { zoneNames, zonePattern } from './clockZones.ts';

/** Patterns of every language: figures need a zone, or one of the words before them. */
export const figures = (before: string): string[] => [
  String.raw`${start}${hour24}[:.]${minutes}(?::[0-5]\d)?${zonePattern}`,
  String.raw`${start}(?<hour>[01]\d|2[0-3])${minutes}${zonePattern}`,
  String.raw`${afterWords(before)}${hour24}:${minutes}(?::[0-5]\d)?${end}(?!\s?[ap]\.?m)`,
];

/** What every text has that one of them is found in, and few others: for a language's hint. */
export const figuresHint = String.raw`\d[:.]\d\d|\d{4}\s{0,2}(?:h|Uhr|\(?(?:${zoneNames}))`;
