import type { Account, StoryDate } from '../../story/file/schema.ts';
import type { Bounds } from '../../time/edtf/bounds.ts';
import { daysOf } from '../../time/edtf/daysOf.ts';
import type { Edtf } from '../../time/edtf/edtf.ts';
import { instantsOf, type Instants } from '../../time/edtf/instants.ts';
import { isApproximate } from '../../time/edtf/qualities.ts';
import type { Zone } from '../../time/zone/zone.ts';
import { edtfOfDate } from './edtfOfDate.ts';

/** What several articles' dates of one event allow taken together. */
export interface AllowedByAccounts {
  /** Whether they have some time in common. If so, the bounds are those of the shared time. */
  agree: boolean;
  /** Otherwise the bounds span all of them. Days by the clocks of the story. */
  bounds: Bounds;
  /**
   * The same to the minute, where a time of day gives an end; `null` if none does, or the end is
   * open.
   */
  times: Instants;
}

/**
 * If approximate dates are in conflict, their approximate ends are not binding: "a couple of months
 * ago" does not contradict "27 July". `undefined` when no date is EDTF.
 *
 * @param zone of the story
 */
export function allowedByAccounts(
  dates: readonly StoryDate[],
  zone: Zone,
): AllowedByAccounts | undefined {
  const ends = dates.flatMap((date) => endsOf(date, zone));
  if (ends.length === 0) return undefined;
  const lows = ends.map(({ low }) => low).toSorted(byTime);
  const highs = ends.map(({ high }) => high).toSorted(byTime);
  const exactLows = exactOf(lows);
  const exactHighs = exactOf(highs);
  const shared =
    sharedBy(lows.at(-1), highs[0], zone) ?? sharedBy(exactLows.at(-1), exactHighs[0], zone);
  return shared ?? { agree: false, ...bounded(exactLows[0], exactHighs.at(-1), zone) };
}

/**
 * The dates that an event's accounts give: those of accounts that tell of it as having happened or,
 * if none of them gives one, of those that announce it. What was planned does not contradict what
 * happened.
 */
export function datesOfAccounts(
  accounts: readonly Pick<Account, 'announced' | 'date'>[],
): StoryDate[] {
  const dates = (some: typeof accounts) => some.flatMap(({ date }) => date ?? []);
  const told = dates(accounts.filter(({ announced }) => announced !== true));
  return told.length > 0 ? told : dates(accounts);
}

/** An instant, infinite if the date is open. */
interface End {
  at: number;
  approximate: boolean;
  /** Whether a time of day gives it. */
  isTime: boolean;
}

const byTime = (a: End, b: End) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1);

function endsOf(date: StoryDate, zone: Zone): { low: End; high: End }[] {
  const edtf = edtfOfDate(date);
  if (!edtf) return [];
  const { from, to } = instantsOf(edtf, zone);
  const end = (side: 'start' | 'end', at: number): End => ({
    at,
    approximate: isApproximate(edtf, side),
    isTime: isTime(edtf, side),
  });
  return [{ low: end('start', from ?? -Infinity), high: end('end', to ?? Infinity) }];
}

function isTime(edtf: Edtf, side: 'start' | 'end'): boolean {
  const end = edtf.type === 'interval' ? edtf[side] : edtf;
  return end.type === 'dateTime';
}

/** All of them when none is exact. */
function exactOf(ends: readonly End[]): readonly End[] {
  const exact = ends.filter(({ approximate }) => !approximate);
  return exact.length > 0 ? exact : ends;
}

function sharedBy(low: End | undefined, high: End | undefined, zone: Zone) {
  return low && high && low.at < high.at ? { agree: true, ...bounded(low, high, zone) } : undefined;
}

function bounded(low: End | undefined, high: End | undefined, zone: Zone) {
  const timeOf = (end: End | undefined) => (end?.isTime === true ? orOpen(end.at) : null);
  const instants = { from: orOpen(low?.at), to: orOpen(high?.at) };
  return { bounds: daysOf(instants, zone), times: { from: timeOf(low), to: timeOf(high) } };
}

function orOpen(at: number | undefined): number | null {
  return at !== undefined && Number.isFinite(at) ? at : null;
}
