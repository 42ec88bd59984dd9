import type { StoryDate } from '../../story/file/schema.ts';
import type { Bounds } from '../../time/edtf/bounds.ts';
import { daysOf } from '../../time/edtf/daysOf.ts';
import { hasTime, instantsOf } from '../../time/edtf/instants.ts';
import type { Zone } from '../../time/zone/zone.ts';
import { boundsOfDate } from './boundsOfDate.ts';
import { edtfOfDate } from './edtfOfDate.ts';
import { minute } from '../../time/zone/instant.ts';
import { findClockTimes } from './findClockTimes.ts';
import { zonesOfDate, zonesOfTime } from './zonesOfTime.ts';

/** Words that give a date; `language` is BCP 47. */
interface Words {
  exact: string;
  language: string;
}

/**
 * The days that words may name when they give a date: those that it is written with and, for a time
 * of day, the day by the clocks of the story and by those that the words name. “On Friday at 11.30
 * pm ET” is Saturday in Paris. `undefined` when the date is not EDTF.
 */
export function daysInWords(
  date: StoryDate,
  words: readonly Words[],
  storyZone: Zone,
): Bounds | undefined {
  const edtf = edtfOfDate(date);
  if (!edtf || !hasTime(edtf)) return boundsOfDate(date);
  const times = words.flatMap(({ exact, language }) => findClockTimes(exact, language));
  const named = times.flatMap((time) => zonesOfTime(time, edtf, storyZone));
  const { from, to } = instantsOf(edtf, storyZone);
  // “At 24:00 on 4 October” is the end of that day.
  const isEndOfDay = times.some(({ isMidnight }) => isMidnight);
  const instants = { from: from === null || !isEndOfDay ? from : from - minute, to };
  const days = [...zonesOfDate(edtf, storyZone), ...named].map((zone) => daysOf(instants, zone));
  return {
    earliest:
      instants.from === null ? null : Math.min(...days.flatMap((one) => one.earliest ?? [])),
    latest: instants.to === null ? null : Math.max(...days.flatMap((one) => one.latest ?? [])),
  };
}
