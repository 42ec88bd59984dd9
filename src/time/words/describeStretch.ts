import type { Language } from '../../language/english.ts';
import type { DateText } from '../../language/phrases.ts';
import { calendarDay, daysInMonth } from '../day.ts';
import { maxJavaScriptDay } from '../dayText.ts';
import type { EdtfCalendarPoint, EdtfDateTime } from '../edtf/edtf.ts';
import {
  clockAt,
  clockReading,
  dayAt,
  lastDayBefore,
  minute,
  startOfDay,
} from '../zone/instant.ts';
import type { Zone } from '../zone/zone.ts';
import { unmarkedText } from './dateText.ts';
import { isSameDay } from './describeTimes.ts';
import { pairTexts } from './pairTexts.ts';
import { shareYear } from './plainDate.ts';
import { timeOfDay } from './timeOfDay.ts';

type Stretch = { readonly from: number; readonly to: number };

const style = { form: 'full', weekday: true, year: true } as const;
const unmarked = { uncertain: false, approximate: false } as const;
/** In anything longer than this, times of day at its ends would say nothing. */
const mostDaysWithTimes = 2;
/** In anything longer, months and days at its ends would say nothing. */
const mostYearsWithMonths = 1000;

/**
 * A period in words, as precise as its ends: “Saturday 4 May 2024”, “25 BC to 14 AD”, “May to July
 * 2021”, “Friday 6 June 2025, 18:00 to 19:30”. A single day, month or year is given once. Of a period
 * with an open end only the other is given: “1999 or after”.
 *
 * @param stretch half-open, in instants
 * @param isOpen whether it may begin earlier, or end later; absent: neither
 */
export function describeStretch(
  stretch: Stretch,
  zone: Zone,
  language: Language,
  isOpen?: { readonly from: boolean; readonly to: boolean },
): string {
  const [start, end] = wholeDates(stretch, zone);
  const first = unmarkedText(start, style, language);
  const last = unmarkedText(end, style, language);
  const { orBefore, orAfter } = language.dates.label;
  const { windowFrom } = language.timeline;
  if (isOpen?.from && isOpen.to) {
    const from = { ...first, text: orBefore(first) };
    return windowFrom(from, { ...last, text: orAfter(last) });
  }
  if (isOpen?.from) return orBefore(last);
  if (isOpen?.to) return orAfter(first);
  const isTimed =
    stretch.to - stretch.from < mostDaysWithTimes &&
    [stretch.from, stretch.to].some((at) => startOfDay(dayAt(at, zone), zone) !== at);
  if (isTimed) return describeTimes(stretch, zone, language);
  if (first.text === last.text) return last.text;
  const { from, to } = pairTexts(start, end, style, language);
  return windowFrom(from, to);
}

function describeTimes({ from, to }: Stretch, zone: Zone, language: Language): string {
  const [start, end] = [timeAt(from, zone), timeAt(Math.max(from, to - minute), zone)];
  const last = timeText(end, language);
  if (timeText(start, language).text === last.text) return last.text;
  return isSameDay(start, end)
    ? language.dates.withinDay.fromTo(
        unmarkedText(start, style, language),
        timeOfDay(start, language),
        timeOfDay(end, language),
      )
    : language.timeline.windowFrom(timeText(start, language, !shareYear(start, end)), last);
}

function timeText(time: EdtfDateTime, language: Language, year = true): DateText {
  const day = unmarkedText(time, { ...style, year }, language);
  return { ...day, text: language.dates.atTime(day, timeOfDay(time, language)) };
}

/** With its UTC offset where clocks show that time twice. */
function timeAt(instant: number, zone: Zone): EdtfDateTime {
  const { day, second, shift } = clockAt(instant, zone);
  const [hour, rest] = [Math.floor(second / 3600), Math.floor(second / 60) % 60];
  const { first, last } = clockReading(day, second, zone);
  return {
    type: 'dateTime',
    ...calendarDay(day),
    hour,
    minute: rest,
    second: null,
    shiftMinutes: first === last ? null : shift / 60,
    ...unmarked,
  };
}

/** The widest units that both ends fall on: years, months, or days. */
function wholeDates({ from, to }: Stretch, zone: Zone): [EdtfCalendarPoint, EdtfCalendarPoint] {
  const [firstDay, lastDay] = [dayAt(from, zone), lastDayBefore(to, zone)];
  const start = calendarDay(firstDay);
  const end = calendarDay(Math.max(firstDay, lastDay));
  const isFar =
    end.year - start.year > mostYearsWithMonths ||
    [firstDay, lastDay].some((day) => Math.abs(day) > maxJavaScriptDay);
  const areMonths = start.day === 1 && end.day === daysInMonth(end.year, end.month);
  if (isFar || (areMonths && start.month === 1 && end.month === 12)) {
    return [
      { type: 'year', year: start.year, ...unmarked },
      { type: 'year', year: end.year, ...unmarked },
    ];
  }
  const type = areMonths ? 'month' : 'day';
  return [
    { type, ...start, ...unmarked },
    { type, ...end, ...unmarked },
  ];
}
