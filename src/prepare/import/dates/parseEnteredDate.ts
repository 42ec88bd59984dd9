import { explainDate } from '../../../time/edtf/explainDate.ts';
import { parseEdtf } from '../../../time/edtf/parseEdtf.ts';
import type { DayOrder } from './dateParts.ts';
import { encodeParts } from './encodeParts.ts';
import { foldWords } from './foldWords.ts';
import { isExcelDay, encodeExcelDay } from './excelDay.ts';
import { besideDate } from './besideDate.ts';
import { parseParts } from './parseParts.ts';
import { parseSpan } from './parseSpan.ts';
import { monthOf, orderOf, resolveSlashDates } from './slashDates.ts';
import { takeTime } from './takeTime.ts';
import { takeQualifiers } from './takeQualifiers.ts';
import { weekOfYear } from './weekOfYear.ts';

/** A date as somebody entered it. */
export interface EnteredDate {
  /** Valid EDTF. */
  edtf: string;
  /** `span`: it lasted throughout; `moment`: one point somewhere within. */
  extent: 'moment' | 'span';
}

export type ParsedEnteredDate =
  | { readonly ok: true; readonly date: EnteredDate }
  | { readonly ok: false; readonly message: string };

const examples = '2024-05-03, 3 May 2024, May 2024, 2024, about 1990 or 3–5 May 2024';

/**
 * Anything longer (in UTF-16 units) is a text in the wrong column; the message quotes its beginning.
 */
const longest = 200;
const shown = 40;

/**
 * Reads a date as people write it in a sheet, in English, German, French, Spanish, Italian,
 * Portuguese and Dutch, or as EDTF. “Early 2020” is 2020; “3–5 May” lasted, “between 3 and 5 May” is
 * a moment within.
 *
 * @param order how to read `03/05/2024`; when undefined, such a date is refused
 */
export function parseEnteredDate(text: string, order?: DayOrder): ParsedEnteredDate {
  const trimmed = text.trim();
  if (trimmed.length > longest) {
    return refuse(
      `${trimmed.slice(0, shown)}…`,
      `cannot be read as a date; write it like ${examples}`,
    );
  }
  const direct = parseEdtf(trimmed);
  if (direct.ok) {
    return { ok: true, date: { edtf: trimmed, extent: trimmed.includes('/') ? 'span' : 'moment' } };
  }
  const years = yearsShortened(trimmed);
  if (years !== undefined) return checked(years, 'span', trimmed);
  const between = betweenExact(trimmed);
  if (between !== undefined) return checked(between, 'moment', trimmed);
  if (isExcelDay(trimmed)) return checked(encodeExcelDay(Number(trimmed)), 'moment', trimmed);
  const folded = foldWords(trimmed).replace(/^\((.*)\)$/, '$1');
  if (order === undefined && orderOf(folded) === 'either') {
    return refuse(trimmed, 'may be two days; say --dates day-first or --dates month-first');
  }
  const own = orderOf(folded);
  if (order !== undefined && (own === 'day-first' || own === 'month-first') && own !== order) {
    return refuse(
      trimmed,
      `cannot be read ${order}, as month ${monthOf(folded, order)} does not exist; say --dates ${own}`,
    );
  }
  const run = digitsInARow(trimmed);
  if (run !== undefined) return run;
  const week = weekOfYear(folded);
  if (week !== undefined) return checked(week, 'moment', trimmed);
  const words = resolveSlashDates(folded, order ?? orderOfItself(folded));
  const single = parseSingle(words);
  if (typeof single === 'string') return checked(single, 'moment', trimmed);
  const span = parseSpan(words) ?? besideDate(words);
  if (span) return checked(span.edtf, span.extent, trimmed);
  if (single === null) return refuse(trimmed, `names no year; write it like ${examples}`);
  return refuse(
    trimmed,
    faultOfTime(trimmed, folded) ?? `cannot be read as a date; write it like ${examples}`,
  );
}

/** “1934-36” is of years, since no month or season has such a number. */
function yearsShortened(text: string): string | undefined {
  const [, century = '', from = '', to = ''] = /^(\d\d)(\d\d) ?[-–—/] ?(\d\d)$/u.exec(text) ?? [];
  const isYear = (Number(to) > 12 && Number(to) < 21) || Number(to) > 24;
  return isYear && Number(to) > Number(from) ? `${century}${from}/${century}${to}` : undefined;
}

/** What is wrong with a time of day behind a date; `undefined` if that is not what is wrong. */
function faultOfTime(text: string, folded: string): string | undefined {
  if (takeTime(folded) === null) {
    return 'has a time that no clock shows; write one from 00:00 to 23:59, such as 2024-05-03 14:30';
  }
  const zone = /\d[:.]\d{2}.*\s([A-Z]{2,5})$/.exec(text)?.[1];
  if (zone === undefined || takeTime(folded.slice(0, -zone.length).trimEnd()) === undefined)
    return undefined;
  return `has “${zone}” after its time; write the offset instead, such as +01:00, or leave it out`;
}

/** `20240503` is a day, as programs write it; what other numbers count is anyone's guess. */
function digitsInARow(text: string): ParsedEnteredDate | undefined {
  if (!/^\d{6,}$/.test(text)) return undefined;
  const [, year, month, day] = /^([12]\d{3})(\d{2})(\d{2})$/.exec(text) ?? [];
  const edtf = `${year}-${month}-${day}`;
  if (year !== undefined && parseEdtf(edtf).ok) return checked(edtf, 'moment', text);
  return refuse(
    text,
    `is a number without a separator between year and month; write it like ${examples}`,
  );
}

/** `between 2024-05-03 and 2024-05~`: as a sheet is exported, with EDTF at both ends. */
function betweenExact(text: string): string | undefined {
  const ends = /^between (\S+) and (\S+)$/.exec(text);
  if (!ends) return undefined;
  const edtf = ends
    .slice(1)
    .map((end) => (end === 'unknown' ? '' : end))
    .join('/');
  return parseEdtf(edtf).ok ? edtf : undefined;
}

function orderOfItself(text: string): DayOrder {
  return orderOf(text) === 'month-first' ? 'month-first' : 'day-first';
}

/** Whether a text is a date that lacks only its year: “early spring”, “3 May”. */
export function lacksYear(text: string): boolean {
  const folded = foldWords(text);
  return parseSingle(resolveSlashDates(folded, orderOfItself(folded))) === null;
}

/** `undefined` when the text is not a single date; `null` if it is one without a year. */
function parseSingle(text: string): string | null | undefined {
  const { rest, mark } = takeQualifiers(text);
  const winter = /^(?:winter|hiver|invierno|inverno) (\d{4})[/-](?:\d{4}|\d{2})$/.exec(rest);
  if (winter) return `${winter[1]}-24${mark}`;
  const parts = parseParts(rest);
  return parts && encodeParts(parts, mark);
}

function checked(edtf: string, extent: EnteredDate['extent'], text: string): ParsedEnteredDate {
  const parsed = parseEdtf(edtf, explainDate);
  return parsed.ok ? { ok: true, date: { edtf, extent } } : refuse(text, `: ${parsed.message}`);
}

function refuse(text: string, why: string): ParsedEnteredDate {
  return { ok: false, message: `“${text}”${why.startsWith(':') ? '' : ' '}${why}` };
}
