import { endInstantsOf, isWhollyBefore, type Instants } from '../../time/edtf/instants.ts';
import type { Edtf } from '../../time/edtf/edtf.ts';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import { isApproximate, isUncertain } from '../../time/edtf/qualities.ts';
import type { Zone } from '../../time/zone/zone.ts';
import { mostListed, type EarlierOf, type Way } from './earlierFirst.ts';
import type { StoryEvent } from './schema.ts';

/** An event that its date puts before another that it is said to come after. */
export interface Contradiction {
  later: number;
  /** Which of its earlier events is that other, or comes after it in turn. */
  nth: number;
  /** The other. */
  dated: number;
  /** From the earlier event to `dated`, without both; null: it is `dated`. */
  between: Way | null;
}

/** The instants that a date is certain not to begin before and not to end after. */
interface Ends {
  start: Instants | null;
  end: Instants | null;
}

/** The latest start that is known of an event or of one that it comes after. */
interface Latest {
  start: Instants;
  /** The event that has it. */
  dated: number;
  /** Whose latest it is, and how many there are up to the one that has it. */
  event: number;
  by: Latest | null;
  steps: number;
}

/**
 * Where the known order contradicts dates: each time with the latest that there is, and as near to
 * it as the fault lies. What comes after a contradiction is not told to contradict as well.
 *
 * @param sorted all events, none before one that it comes after
 */
export function findContradictions(
  events: readonly StoryEvent[],
  sorted: readonly number[],
  earlierOf: EarlierOf,
  zone: Zone,
): Contradiction[] {
  const contradictions: Contradiction[] = [];
  const latestOf = new Map<number, Latest>();
  for (const event of sorted) {
    const ends = certainEnds(events[event], zone);
    let latest: Latest | null = ends.start && {
      start: ends.start,
      dated: event,
      event,
      by: null,
      steps: 0,
    };
    for (const [nth, earlier] of (earlierOf[event] ?? []).entries()) {
      const before = latestOf.get(earlier ?? -1);
      if (!before) continue;
      if (ends.end && isWhollyBefore(ends.end, before.start)) {
        contradictions.push({ later: event, nth, dated: before.dated, between: wayFrom(before) });
      } else if (!latest || beginsLater(before, latest)) {
        latest = { ...before, event, by: before, steps: before.steps + 1 };
      }
    }
    if (latest) latestOf.set(event, latest);
  }
  return contradictions;
}

const beginsLater = (one: Latest, other: Latest) =>
  (one.start.from ?? -Infinity) > (other.start.from ?? -Infinity);

function wayFrom({ by, steps }: Latest): Way | null {
  if (!by) return null;
  const events: number[] = [];
  for (let one: Latest | null = by; one?.by && events.length < mostListed; one = one.by)
    events.push(one.event);
  return { events, more: steps - 1 - events.length };
}

/** Null where the date is marked as approximate or uncertain at that end, or where there is none. */
function certainEnds(event: StoryEvent | undefined, zone: Zone): Ends {
  const parsed = parseEdtf(event?.date.edtf ?? '');
  if (!parsed.ok) return { start: null, end: null };
  const { start, end } = endInstantsOf(parsed.date, zone);
  return {
    start: isMarked(parsed.date, 'start') ? null : start,
    end: isMarked(parsed.date, 'end') ? null : end,
  };
}

const isMarked = (edtf: Edtf, end: 'start' | 'end') =>
  isApproximate(edtf, end) || isUncertain(edtf, end);
