import { datesOf } from '../../../story/file/datesOf.ts';
import { zoneOfFile } from '../../../story/file/readDate.ts';
import type { StoryDate } from '../../../story/file/schema.ts';
import { dayNumber } from '../../../time/day.ts';
import { formatDay } from '../../../time/dayText.ts';
import type { Edtf, EdtfDateTime } from '../../../time/edtf/edtf.ts';
import { hasTime } from '../../../time/edtf/instants.ts';
import { clockReading, startOfDay } from '../../../time/zone/instant.ts';
import type { Zone } from '../../../time/zone/zone.ts';
import { edtfOfDate } from '../../dates/edtfOfDate.ts';
import { errorAt, warningAt, type Rule } from '../context.ts';

/**
 * A time without a zone is one that the clocks of the story's zone show. Where they are put forward
 * an hour is skipped, and no event happened in it; at the date line a whole day may be. Where they
 * are put back an hour comes twice, and the time may be in either.
 */
export const clockChanges: Rule = (context) => {
  const zone = zoneOfFile(context.story);
  return datesOf(context.story).flatMap(({ date, place }) => [
    ...daysOf(date).flatMap((day) => {
      if (!isLeftOut(day, zone)) return [];
      const message = `${zone.id} has no ${formatDay(day)}: it moved across the date line and skipped that day; correct the day`;
      return [errorAt(context, [...place, 'edtf'], message)];
    }),
    ...timesOf(date).flatMap((time) => {
      if (isLeftOut(dayNumber(time), zone)) return [];
      const second = time.hour * 3600 + time.minute * 60;
      const { isShown, first, last } = clockReading(dayNumber(time), second, zone);
      if (isShown && first === last) return [];
      const said = [time.hour, time.minute].map((part) => String(part).padStart(2, '0')).join(':');
      if (isShown) {
        const message = `the clocks of ${zone.id} are put back that night and show ${said} twice; if the article says which it was, write its offset (such as +01:00)`;
        return [warningAt(context, [...place, 'edtf'], message)];
      }
      const message = `the clocks of ${zone.id} are put forward that night and never show ${said}; correct the time, or write its offset (such as +01:00)`;
      return [errorAt(context, [...place, 'edtf'], message)];
    }),
  ]);
};

/** Samoa had no 30 December 2011. */
const isLeftOut = (day: number, zone: Zone) => startOfDay(day, zone) === startOfDay(day + 1, zone);

/** The days that a date names by number, alone or with a time by the story's clocks. */
function daysOf(date: StoryDate): number[] {
  const edtf = edtfOfDate(date);
  if (!edtf) return [];
  return endsOf(edtf).flatMap((end) =>
    end.type === 'day' || (end.type === 'dateTime' && end.shiftMinutes === null)
      ? [dayNumber(end)]
      : [],
  );
}

/** The times of a date that name no zone. */
function timesOf(date: StoryDate): EdtfDateTime[] {
  const edtf = edtfOfDate(date);
  if (!edtf || !hasTime(edtf)) return [];
  return endsOf(edtf).filter(
    (end): end is EdtfDateTime => end.type === 'dateTime' && end.shiftMinutes === null,
  );
}

const endsOf = (date: Edtf) => (date.type === 'interval' ? [date.start, date.end] : [date]);
