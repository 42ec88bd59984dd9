import { yearInEra, yearOfEra } from './eras.ts';

/** A date that words name in figures or by a month's name. */
export interface CalendarDate {
  /** Astronomical, 0 is 1 BC; omitted when the words leave the year to their reader. */
  year?: number;
  /** 1 to 12; omitted when the words name a year alone. */
  month?: number;
  /**
   * 1 to 31, not validated against the calendar; omitted when the words name a month or a year
   * alone.
   */
  day?: number;
  /** UTF-16 units of the words; `end` is exclusive. */
  start: number;
  end: number;
}

const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?(?!\d)`;
const year = String.raw`(?<year>\d{4})(?![\d\p{L}])`;
const before = String.raw`(?<![\d\p{L}])`;

/**
 * Finds the calendar dates that a text names, in the order of the text, with month names in its
 * language and in English: `9 September 2023`, `September 9, 2023`, `2023-09-09`, `May 2023`,
 * `2016`; years with their era: `15 March 44 BC`, `AD 70`. A month alone counts after a word such as
 * “in”, with a capital: it is too often another word (may, march). `locale` is BCP 47.
 */
export function findCalendarDates(text: string, locale: string): CalendarDate[] {
  const found = findDatesInEras(text, locale);
  const { months, patterns } = finderFor(locale);
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      if (isSmall(match)) continue;
      const date = readDate(match, months);
      // A year within a full date is not another date.
      if (!found.some(({ start, end }) => date.start < end && start < date.end)) found.push(date);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

interface Finder {
  months: ReadonlyMap<string, number>;
  patterns: readonly RegExp[];
  /** What directly precedes a year with an era. */
  beside: RegExp;
}

/** Built once per language. */
const finders = new Map<string, Finder>();

function finderFor(locale: string): Finder {
  const finder = finders.get(locale) ?? createFinder(locale);
  finders.set(locale, finder);
  return finder;
}

function createFinder(locale: string): Finder {
  const months = monthNumbers(locale);
  const month = anyOf(months);
  const patterns = [
    String.raw`${before}${year}-(?<month>\d{2})-(?<day>\d{2})(?!\d)`,
    String.raw`${before}${day}\s+(?:of\s+|de\s+)?${month}(?:,?\s+(?:de\s+)?${year})?`,
    String.raw`${before}${month}\s+${day}(?:,?\s+${year})?`,
    String.raw`${before}${month}\s+${year}`,
    String.raw`(?<=\b(?:in|on|of|since|last|this|next|from|until|till|by|to|early|late|mid)[\s-])${month}`,
    String.raw`${before}(?<year>1\d{3}|20\d{2})(?![\d\p{L}])`,
  ];
  return {
    months,
    patterns: patterns.map((pattern) => new RegExp(pattern, 'giu')),
    beside: new RegExp(String.raw`(?:${before}(?:${day}\s+(?:of\s+|de\s+)?)?${month},?\s+)$`, 'iu'),
  };
}

/**
 * Dates whose year has its era, without duplicates. Month names are matched regardless of case, eras
 * are not; so what precedes a year is matched separately, once the year is found.
 */
export function findDatesInEras(text: string, locale: string): CalendarDate[] {
  const found: CalendarDate[] = [];
  if (!/\d/.test(text) || !mayHaveEra.test(text)) return found;
  const { months, beside } = finderFor(locale);
  for (const pattern of yearInEra) {
    for (const match of text.matchAll(pattern)) {
      const year = yearOfEra(match);
      const end = match.index + match[0].length;
      if (year === undefined || found.some((date) => match.index < date.end && date.start < end)) {
        continue;
      }
      const from = Math.max(0, match.index - mostBefore);
      const named = beside.exec(text.slice(from, match.index));
      const rest = named ? readDate(named, months) : {};
      found.push({ ...rest, year, start: named ? from + named.index : match.index, end });
    }
  }
  return found;
}

/** Something that every era known to `yearInEra` contains. */
const mayHaveEra = /[CZ]|A\.?\s?D|notre/;

/** UTF-16 units: a day and month before a year are never longer. */
const mostBefore = 60;

/** The source of a pattern with the group `month`. */
function anyOf(months: ReadonlyMap<string, number>): string {
  const names = [...months.keys()].toSorted((a, b) => b.length - a.length).join('|');
  return String.raw`(?<month>${names})(?!\p{L})\.?`;
}

/** Whether it is a month alone, without its capital. */
function isSmall({ 0: words, groups = {} }: RegExpMatchArray): boolean {
  return groups['month'] === words.replace(/\.$/, '') && /^\p{Ll}/u.test(words);
}

function readDate(match: RegExpMatchArray, months: ReadonlyMap<string, number>): CalendarDate {
  const { year, month, day } = match.groups ?? {};
  const start = match.index ?? 0;
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month: months.get(month.toLowerCase()) ?? Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
    start,
    end: start + match[0].length,
  };
}

/** Building the names is slow, and a story has only a few languages. */
const known = new Map<string, Map<string, number>>();

/** Month names in lowercase, long and short, with their numbers. */
function monthNumbers(locale: string): ReadonlyMap<string, number> {
  const already = known.get(locale);
  if (already) return already;
  const names = new Map<string, number>([['sept', 9]]);
  for (const tag of [locale, 'en-GB']) {
    for (const form of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(tag, { month: form, day: 'numeric', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2000, month - 1, 1));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        const plain = name.toLowerCase().replace(/\.$/, '');
        if (/^[\p{L}\p{M}]+$/u.test(plain)) names.set(plain, month);
      }
    }
  }
  known.set(locale, names);
  return names;
}
