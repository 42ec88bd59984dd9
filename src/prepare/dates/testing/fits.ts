import { parseEdtf } from '../../../time/edtf/parseEdtf.ts';
import { ianaZone } from '../../../time/zone/ianaZone.ts';
import { fixedZone } from '../../../time/zone/zone.ts';
import { clockFits } from '../clockFits.ts';
import { findClockTimes } from '../findClockTimes.ts';
import { leewayOf } from '../leewayOf.ts';

const paris = ianaZone('Europe/Paris') ?? fixedZone(0);

/**
 * Returns whether a date on 6 June 2025, by the clocks of Paris, includes one of the times that
 * words give.
 */
export function fits(locale: string, words: string, clock: string): boolean {
  const parsed = parseEdtf(`2025-06-06T${clock}`);
  if (!parsed.ok) throw new Error(clock);
  const times = findClockTimes(words, locale);
  if (times.length === 0) throw new Error(`no time in “${words}”`);
  return times.some((time, at) =>
    clockFits(time, parsed.date, paris, leewayOf(words, time, times[at + 1], times[at - 1])),
  );
}
