import type { DateText } from '../phrases.ts';
import { isolate, isolated } from '../bidi.ts';

/** Right-to-left isolate: a date is Arabic even where it consists only of digits. */
export const isolatedDate = (text: string) => `\u2067${text}${isolate.end}`;

export const quoted = (text: string) => `«${isolated(text)}»`;

/** Digits 0 to 9, as on most Arabic news sites; `tag` tells `Intl` so. */
export const tag = 'ar-u-nu-latn';

const counting = new Intl.NumberFormat(tag);

const plurals = new Intl.PluralRules(tag);

export const digits = (n: number) => counting.format(n);

/**
 * The forms of a counted noun, where # is the number: 0, 1, 2, 3–10, 11–99, and 100 with its like.
 */
type Counted = {
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
};

export const count = (n: number, forms: Counted) =>
  forms[plurals.select(n)].replace('#', digits(n));

export const events: Counted = {
  zero: 'لا أحداث',
  one: 'حدث واحد',
  two: 'حدثان',
  few: '# أحداث',
  many: '# حدثًا',
  other: '# حدث',
};

/** After a preposition. */
export const eventsAfter: Counted = { ...events, zero: 'أي حدث', two: 'حدثين' };

export const unreadNote = (articles: number) =>
  `وليس لدينا نص ${count(articles, otherArticlesAfter)}`;

export const accounts: Counted = {
  zero: 'لا روايات',
  one: 'رواية واحدة',
  two: 'روايتان',
  few: '# روايات',
  many: '# رواية',
  other: '# رواية',
};

export const announcements: Counted = {
  zero: 'لا إعلانات',
  one: 'إعلان واحد',
  two: 'إعلانان',
  few: '# إعلانات',
  many: '# إعلانًا',
  other: '# إعلان',
};

export const versions: Counted = {
  zero: 'لا نسخ',
  one: 'نسخة واحدة',
  two: 'نسختان',
  few: '# نسخ',
  many: '# نسخة',
  other: '# نسخة',
};

/** After a preposition, where only the dual has another form. */
export const articlesAfter: Counted = {
  zero: 'أي مقال',
  one: 'مقال واحد',
  two: 'مقالين',
  few: '# مقالات',
  many: '# مقالًا',
  other: '# مقال',
};

export const allArticles = (n: number) =>
  n === 2 ? 'المقالين كليهما' : `كل المقالات، وعددها ${digits(n)}`;

const otherArticlesAfter: Counted = {
  zero: 'أي مقال آخر',
  one: 'مقال آخر',
  two: 'مقالين آخرين',
  few: '# مقالات أخرى',
  many: '# مقالًا آخر',
  other: '# مقال آخر',
};

export const wordingsAfter: Counted = {
  zero: 'أي صياغة',
  one: 'صياغة واحدة',
  two: 'صياغتين',
  few: '# صياغات',
  many: '# صياغة',
  other: '# صياغة',
};

export const otherVersionsAfter: Counted = {
  zero: 'أي نسخة أخرى',
  one: 'نسخة أخرى',
  two: 'نسختين أخريين',
  few: '# نسخ أخرى',
  many: '# نسخة أخرى',
  other: '# نسخة أخرى',
};

export const secondsAfter: Counted = {
  zero: '# ثانية',
  one: 'ثانية واحدة',
  two: 'ثانيتين',
  few: '# ثوانٍ',
  many: '# ثانية',
  other: '# ثانية',
};

/** Not abbreviated: a single letter for a year could just as well mean an hour. */
export const minutes: Counted = {
  zero: '# دقيقة',
  one: 'دقيقة',
  two: 'دقيقتان',
  few: '# دقائق',
  many: '# دقيقة',
  other: '# دقيقة',
};

export const hours: Counted = {
  zero: '# ساعة',
  one: 'ساعة',
  two: 'ساعتان',
  few: '# ساعات',
  many: '# ساعة',
  other: '# ساعة',
};

export const days: Counted = {
  zero: '# يوم',
  one: 'يوم',
  two: 'يومان',
  few: '# أيام',
  many: '# يومًا',
  other: '# يوم',
};

export const months: Counted = {
  zero: '# شهر',
  one: 'شهر',
  two: 'شهران',
  few: '# أشهر',
  many: '# شهرًا',
  other: '# شهر',
};

export const years: Counted = {
  zero: '# سنة',
  one: 'سنة',
  two: 'سنتان',
  few: '# سنوات',
  many: '# سنة',
  other: '# سنة',
};

/** The same for a number that is already formatted: “1,000”. */
export const counted = (n: string, forms: Counted) => count(Number(n.replaceAll(',', '')), forms);

/** `Intl` writes the dual as a subject; after a preposition it ends in ين: «بعد يومين». */
export const after = (time: string) => time.replace(/(يوم|شهر|سنت|ساعت|دقيقت)ان/gu, '$1ين');

/** «عام 2016», and any other date unchanged. */
export const named = ({ text, unit, marked }: DateText) =>
  unit === 'year' && !marked ? `عام ${text}` : text;

/**
 * «في مايو 2023», «في عام 2016», «يوم السبت 9 سبتمبر 2023»; marked dates have a word of their own.
 */
export function inside(date: DateText): string {
  if (date.marked) return date.text;
  return startsWithWeekday(date) ? `يوم ${date.text}` : `في ${named(date)}`;
}

const startsWithWeekday = ({ text, unit }: DateText) => unit === 'day' && !/^\p{N}/u.test(text);

/** «عام 2016», «شهر مايو 2023», «يوم 9 سبتمبر 2023», «خريف 2001». */
export function whole(date: DateText): string {
  if (date.unit === 'day') return `يوم ${date.text}`;
  return date.unit === 'month' ? `شهر ${date.text}` : named(date);
}

/** «قبله» for a day, a month, a year or a season; «قبلها» for the years of a decade. */
export const it = ({ unit }: DateText) => (unit === 'decade' ? 'ها' : 'ه');

export function between(from: DateText, to: DateText): string {
  const areYears = [from, to].every(({ unit, marked }) => unit === 'year' && !marked);
  return areYears ? `بين عامي ${from.text} و${to.text}` : `بين ${named(from)} و${named(to)}`;
}

export function sign(signs: string): string {
  return signs === '' ? 'لا شيء' : quoted(signs);
}
