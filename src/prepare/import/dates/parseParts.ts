import { yearOfEra } from '../../../time/yearInEra.ts';
import { monthByName, seasonByName, weekdayWords } from './calendarWords.ts';
import type { DateParts } from './dateParts.ts';
import { afterChrist, beforeChrist, fillers } from './qualifyingWords.ts';
import { withPartsOfYear } from './partsOfYear.ts';
import { fullYear } from './slashDates.ts';
import { takeTime } from './takeTime.ts';

/** Parses the folded words of one date. Returns `undefined` when they are not a date. */
export function parseParts(text: string): DateParts | undefined {
  const timed = takeTime(text);
  if (timed === null) return undefined;
  const parts = parseDay(timed?.rest ?? text);
  if (!parts || !timed) return parts;
  return { ...parts, time: timed.time };
}

function parseDay(text: string): DateParts | undefined {
  if (text === '' || text.endsWith('-')) return undefined;
  const iso = /^(-?\d{4,})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  // “1990-95” is two years.
  if (iso && !(iso[3] === undefined && Number(iso[2]) > 41)) return numbers(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/.exec(text);
  if (dotted) return numbers(fullYear(dotted[3] ?? ''), dotted[2], dotted[1]);
  const monthAndYear = /^(\d{1,2})[/.](\d{4})$/.exec(text);
  if (monthAndYear) return numbers(monthAndYear[2], monthAndYear[1], undefined);
  return parseYearsAgo(text) ?? parseYears(text) ?? parseWords(text);
}

function numbers(year?: string, month?: string, day?: string): DateParts {
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

function parseYearsAgo(text: string): DateParts | undefined {
  const match = /^([\d.,]+) ?(thousand|million|billion) years (?:ago|b\.?p\.?)$/.exec(text);
  if (!match) return undefined;
  const unit = { thousand: 1e3, million: 1e6, billion: 1e9 }[match[2] ?? ''] ?? 1;
  const year = -Math.round(Number(match[1]?.replaceAll(',', '')) * unit);
  return Number.isFinite(year) ? { year } : undefined;
}

/** Decades and centuries, such as `1990s`. `the 90s`, of an unknown century, is not accepted. */
function parseYears(text: string): DateParts | undefined {
  const decade =
    /^(?:the |die |(?:les )?annees |(?:los )?anos |(?:gli )?anni |de )?(\d{3}0)(?:'?s|er|er jahre|-?er)?$/;
  const found = decade.exec(text);
  if (found && !/^\d{4}$/.test(text)) return { decade: Number(found[1]) };
  const before =
    /^(?:the )?(\d{1,2})(?:st|nd|rd|th|e|eme|\.)? (?:century|cent\.|c\.?|jahrhundert|jh\.?|jhdt?\.|siecle|s\.|eeuw) (.+)$/;
  const [, number, era = ''] = before.exec(text) ?? [];
  if (number !== undefined && beforeChrist.test(era)) return { century: -Number(number) * 100 };
  const century =
    /^(?:the )?(\d{1,2})(?:st|nd|rd|th|e|eme|\.)? (?:century|cent\.|c\.?|jahrhundert|jh\.?|jhdt?\.|siecle|s\.|eeuw)$/.exec(
      text,
    );
  if (century) return { century: (Number(century[1]) - 1) * 100 };
  return undefined;
}

function parseWords(text: string): DateParts | undefined {
  const isBefore = beforeChrist.test(text);
  const plain = withPartsOfYear(text)
    .replace(/(?<![\p{L}\d])'(?=\d\d(?!\d))/u, '')
    .replace(isBefore ? beforeChrist : afterChrist, ' ')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d)(?:st|nd|rd|th|er|ere|e|o|a|º|ª)(?=$|[\s,.])/g, '$1')
    .replace(/([dl])'(?=\p{L})/gu, '$1 ')
    .split(/[\s,()]+|(?<=[\p{L}\d])[./-](?=[\p{L}\d]|$)/u)
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => word !== '' && !fillers.has(word) && word !== 'd' && word !== 'l');
  const words = withoutWeekday(plain);
  const parts: DateParts = {};
  const numbers: string[] = [];
  for (const word of words) {
    if (/^-?\d+$/.test(word)) numbers.push(word);
    else if (!nameInto(parts, word)) return undefined;
  }
  return placeNumbers(parts, numbers, { isBefore, isAfter: afterChrist.test(text) });
}

function withoutWeekday(words: string[]): string[] {
  const [first = ''] = words;
  // “Mar” is March, and Tuesday in French: it is a weekday only if another word is the month.
  const isMonthToo =
    monthByName.has(first) && !words.slice(1).some((word) => monthByName.has(word));
  return weekdayWords.has(first) && !isMonthToo ? words.slice(1) : words;
}

function nameInto(parts: DateParts, word: string): boolean {
  const month = monthByName.get(word);
  const season = seasonByName.get(word);
  const quarter = /^q([1-4])$/.exec(word)?.[1];
  const half = /^h([12])$/.exec(word)?.[1];
  if (inWordsOf(parts) !== undefined) return false;
  if (month !== undefined) parts.month = month;
  else if (season !== undefined) parts.season = season;
  else if (quarter !== undefined) parts.quarter = Number(quarter);
  else if (half !== undefined) parts.half = Number(half);
  else return false;
  return true;
}

const inWordsOf = ({ month, season, quarter, half }: DateParts) =>
  month ?? season ?? quarter ?? half;

/** Whether BC or AD accompanies the year. */
type Era = { isBefore: boolean; isAfter: boolean };

/**
 * `3 May 2024`, `May 3 2024`, `2024 May 3`, `3 May 24`; the year has three digits, or comes last.
 */
function placeNumbers(parts: DateParts, numbers: string[], era: Era): DateParts | undefined {
  if (numbers.length > 2) return undefined;
  const inWords = inWordsOf(parts);
  let yearAt = numbers.findIndex((number) => number.replace('-', '').length > 2);
  const isTwoAndWord = numbers.length === 2 && inWords !== undefined;
  if (yearAt < 0 && (era.isBefore || era.isAfter || isTwoAndWord)) {
    yearAt = numbers.length - 1;
  }
  const year = numbers[yearAt];
  const day = numbers.find((_, at) => at !== yearAt);
  if (day !== undefined && inWords !== undefined && parts.month === undefined) return undefined;
  if (inWords === undefined && numbers.length === 0) return undefined;
  return {
    ...parts,
    ...(year === undefined ? {} : { year: yearOf(year, era) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

function yearOf(text: string, { isBefore, isAfter }: Era): number {
  if (isBefore) return yearOfEra(Number(text));
  return isAfter ? Number(text) : Number(fullYear(text));
}
