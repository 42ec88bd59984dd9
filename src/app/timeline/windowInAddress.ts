import { formatDay } from '../../time/dayText.ts';
import { instantsOf, type Instants } from '../../time/edtf/instants.ts';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import type { Stretch, TimeAxis } from '../../time/scale/axis.ts';
import { cutWindow } from '../../time/scale/window.ts';
import { clockAt, dayAt, lastDayBefore, minute } from '../../time/zone/instant.ts';
import { unnamedZone, type Zone } from '../../time/zone/zone.ts';

/**
 * The time window as the address has it: its first and last day or minute, both null for the whole.
 */
export interface WindowKeys {
  from: string | null;
  to: string | null;
}

/** All the time there is, and how precisely it is known. */
type WholeStory = Pick<TimeAxis, 'domain' | 'finest'>;

const mostDaysInMinutes = 2;

/**
 * Whole days: a link need not be more precise. A window of less than two days, in a story with
 * times, is written to the minute, in UTC.
 */
export function encodeWindow(window: Stretch, story: WholeStory, zone: Zone): WindowKeys {
  const { domain, finest } = story;
  if (window.from <= domain.from && window.to >= domain.to) return { from: null, to: null };
  if (finest === 'minute' && window.to - window.from < mostDaysInMinutes) {
    const last = Math.max(window.from, window.to - minute);
    return { from: formatMinute(window.from), to: formatMinute(last + 0.9999 * minute) };
  }
  const first = dayAt(window.from, zone);
  const last = lastDayBefore(window.to, zone);
  return { from: formatDay(first), to: formatDay(Math.max(first, last)) };
}

/**
 * What of the window lies in the story's time; `null` for the whole story, including when the
 * address makes no sense.
 */
export function decodeWindow({ from, to }: WindowKeys, domain: Stretch, zone: Zone) {
  if (from === null && to === null) return null;
  const start = instantsIn(from, zone)?.from ?? domain.from;
  const end = instantsIn(to, zone)?.to ?? domain.to;
  return cutWindow({ from: start, to: end }, domain);
}

function instantsIn(edtf: string | null, zone: Zone): Instants | undefined {
  const parsed = edtf === null ? undefined : parseEdtf(edtf);
  return parsed?.ok ? instantsOf(parsed.date, zone) : undefined;
}

function formatMinute(instant: number): string {
  const { day, second } = clockAt(instant, unnamedZone);
  const hour = digits(Math.floor(second / 3600));
  return `${formatDay(day)}T${hour}:${digits(Math.floor(second / 60) % 60)}Z`;
}

const digits = (n: number) => String(n).padStart(2, '0');
