import type { DateParts } from './dateParts.ts';
import { encodeParts } from './encodeParts.ts';
import { fillFromOther } from './fillFromOther.ts';
import { parseParts } from './parseParts.ts';
import { and, beforeChrist, between, onwards, since, to, until } from './qualifyingWords.ts';
import { takeTime } from './takeTime.ts';
import { takeQualifiers } from './takeQualifiers.ts';

/** EDTF of folded words that state two dates, or one and an open end. */
export interface FoundSpan {
  edtf: string;
  extent: 'moment' | 'span';
}

const from = /^(?:from|von|vom|les|de|du|desde|del?|dal|van|het) /;
/** “10–12/2025”: months, not days. */
const months = /^(?<first>\d{1,2})\s?-\s?(?<last>\d{1,2})\/(?<year>\d{4})$/;
/** “12./13. Januar 2026”, “12. und 13. Januar”: days in a row. */
const inARow = new RegExp(
  `^(?<first>\\d{1,2})\\.?\\s?(?:/|\\s(?:&|${and})\\s)\\s?(?<second>\\d{1,2})\\.?(?=\\s\\p{L}|\\.\\s?\\d{1,2}\\.\\s?\\d{4}$)`,
  'u',
);
const betweenTwo = new RegExp(`^(?:${between}) (.+?) (?:${and}) (.+)$`);
const toWords = new RegExp(` (?:${to}) `, 'g');
const sinceWords = new RegExp(`^(?:${since}) (.+)$`);
const onwardsWords = new RegExp(`^(.+) (?:${onwards})$|^(.+?) ?-$`);
const untilWords = new RegExp(`^(?:${until}) (.+)$|^- ?(.+)$`);

/** Returns `undefined` when the words are not a span. */
export function parseSpan(text: string): FoundSpan | undefined {
  const moment = betweenTwo.exec(text);
  if (moment) return spanOf(moment[1] ?? '', moment[2] ?? '', 'moment');
  const plain = text
    .replace(from, '')
    .replace(months, '$<first>/$<year> - $<last>/$<year>')
    .replace(inARow, '$<first>. - $<second>');
  for (const { start, end } of placesToSplit(plain)) {
    const span = spanOf(plain.slice(0, start), plain.slice(end), 'span');
    if (span) return span;
  }
  return openSpan(text);
}

/** "May/June 2020", "Mai und Juni 2020", "autumn/winter": names on both sides. */
const betweenNames = new RegExp(`(?<=\\p{L}{3})(?:/| (?:&|${and}) )(?=\\p{L}{3})`, 'gu');

/**
 * Words such as “to” first, then dashes with spaces around them, then any other dash from the left.
 */
function placesToSplit(text: string): { start: number; end: number }[] {
  return [toWords, / (?:-|\/) /g, betweenNames, /(?<=[\p{L}\d?~%.])-(?=[\p{L}\d~])/gu].flatMap(
    (pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
      })),
  );
}

function spanOf(left: string, right: string, extent: 'moment' | 'span'): FoundSpan | undefined {
  // “300–250 BC”: the era of both.
  const era = /^\d+$/.test(left) ? /^\d+\s?(?<era>\D+)$/.exec(right)?.groups?.['era'] : undefined;
  const one = pointOf(era !== undefined && beforeChrist.test(era) ? `${left} ${era}` : left);
  const other = pointOf(right);
  if (!one || !other) return undefined;
  if (one === 'none' || other === 'none') {
    const ends = [one, other].map((end) => (end === 'none' ? '..' : encoded(end)));
    return ends.includes(undefined) ? undefined : { edtf: ends.join('/'), extent };
  }
  shortYear(one.parts, other.parts);
  const { start, end } = fillFromOther(one.parts, other.parts);
  if (end.time !== undefined && start.time !== undefined && end.day === undefined) {
    Object.assign(end, { month: start.month, day: start.day });
  }
  const ends = [encodeParts(start, one.mark), encodeParts(end, other.mark)];
  if (ends.includes(null) || ends.some((edtf) => edtf?.includes('/'))) return undefined;
  const withoutX = ends.map((edtf, i) =>
    edtf?.replace(/X+/, (x) => (i === 0 ? '0' : '9').repeat(x.length)),
  );
  return { edtf: withoutX.join('/'), extent };
}

/** “1990–95”: the end is in the century of the start, and was read as a number without a unit. */
function shortYear(start: DateParts, end: DateParts): void {
  const isYearAlone = start.year !== undefined && start.month === undefined;
  if (!isYearAlone || end.day === undefined || end.month !== undefined) return;
  if (end.year !== undefined) return;
  end.year = Math.floor((start.year ?? 0) / 100) * 100 + end.day;
  delete end.day;
}

type Point = { parts: DateParts; mark: string };

function pointOf(text: string): Point | 'none' | undefined {
  const { rest, mark } = takeQualifiers(text.trim());
  if (/^(?:\.\.|now|today|present|heute|aujourd'hui|hoy)$/.test(rest)) return 'none';
  const parts = parseParts(rest) ?? timeAlone(rest);
  return parts && { parts, mark };
}

/** “14:30–16:00”: the end is a time of the same day. */
function timeAlone(text: string): DateParts | undefined {
  const taken = takeTime(`on ${text}`);
  return taken?.rest === 'on' ? { time: taken.time } : undefined;
}

function encoded({ parts, mark }: Point): string | undefined {
  return encodeParts(parts, mark) ?? undefined;
}

function openSpan(text: string): FoundSpan | undefined {
  const [, onwardsFrom, dash] = onwardsWords.exec(text) ?? [];
  const [, untilThen, dashBefore] = untilWords.exec(text) ?? [];
  const start = sinceWords.exec(text)?.[1] ?? onwardsFrom ?? dash;
  const end = untilThen ?? dashBefore;
  const point = pointOf(start ?? end ?? '');
  if (!point || point === 'none') return undefined;
  const edtf = encoded(point);
  if (edtf === undefined || edtf.includes('/')) return undefined;
  return { edtf: start === undefined ? `../${edtf}` : `${edtf}/..`, extent: 'span' };
}
