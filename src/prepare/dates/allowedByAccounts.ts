import type { StoryDate } from '../../story/file/schema.ts';
import { boundsOf, type Bounds } from '../../time/edtf/bounds.ts';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import { isApproximate } from '../../time/edtf/qualities.ts';

/** What several articles' dates of one event allow together. */
export interface AllowedByAccounts {
  /** Do they have a day in common? Then the bounds are those of the days they share. */
  agree: boolean;
  /** Otherwise the bounds span them all. */
  bounds: Bounds;
}

/**
 * Where approximate dates stand in the way, their approximate ends bind nobody: "a couple of months
 * ago" does not contradict "27 July". Undefined: no date is EDTF.
 */
export function allowedByAccounts(dates: readonly StoryDate[]): AllowedByAccounts | undefined {
  const ends = dates.flatMap(endsOf);
  if (ends.length === 0) return undefined;
  const lows = ends.map(({ low }) => low);
  const highs = ends.map(({ high }) => high);
  const exactLows = exactOf(lows);
  const exactHighs = exactOf(highs);
  const shared = sharedBy(lows, highs) ?? sharedBy(exactLows, exactHighs);
  if (shared) return { agree: true, bounds: shared };
  const earliest = Math.min(...exactLows.map(({ day }) => day));
  const latest = Math.max(...exactHighs.map(({ day }) => day));
  return { agree: false, bounds: bounded(earliest, latest) };
}

/** A day number, infinite where the date is open. */
interface End {
  day: number;
  approximate: boolean;
}

function endsOf({ edtf }: StoryDate): { low: End; high: End }[] {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return [];
  const { earliest, latest } = boundsOf(parsed.date);
  return [
    {
      low: { day: earliest ?? -Infinity, approximate: isApproximate(parsed.date, 'start') },
      high: { day: latest ?? Infinity, approximate: isApproximate(parsed.date, 'end') },
    },
  ];
}

/** All of them where none is exact. */
function exactOf(ends: readonly End[]): readonly End[] {
  const exact = ends.filter(({ approximate }) => !approximate);
  return exact.length > 0 ? exact : ends;
}

function sharedBy(lows: readonly End[], highs: readonly End[]): Bounds | undefined {
  const earliest = Math.max(...lows.map(({ day }) => day));
  const latest = Math.min(...highs.map(({ day }) => day));
  return earliest <= latest ? bounded(earliest, latest) : undefined;
}

function bounded(earliest: number, latest: number): Bounds {
  return { earliest: orOpen(earliest), latest: orOpen(latest) };
}

function orOpen(day: number): number | null {
  return Number.isFinite(day) ? day : null;
}
