import { endInstantsOf, isWhollyBefore, type Instants } from '../../time/edtf/instants.ts';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import { isRough } from '../../time/edtf/qualities.ts';
import type { Zone } from '../../time/zone/zone.ts';
import { mostListed, type EarlierOf, type Way } from '../model/earlierFirst.ts';
import type { StoryEvent } from './schema.ts';

/** An event that its date places before another that it is said to follow. */
export interface Contradiction {
  later: number;
  /** The index among its earlier events of that other, or of one that follows it in turn. */
  nth: number;
  /** The other event. */
  dated: number;
  /** From the earlier event to `dated`, both excluded; `null` when it is `dated` itself. */
  between: Way | null;
}

/** The instants that a date certainly does not begin before, and certainly does not end after. */
interface Ends {
  start: Instants | null;
  end: Instants | null;
}

/** The latest known start of an event or of one that it follows. */
interface Latest {
  start: Instants;
  /** The event that has it. */
  dated: number;
  /** The event that has the latest start, and how many there are up to it. */
  event: number;
  by: Latest | null;
  steps: number;
}

/**
 * Where the known order contradicts dates: each time with the latest event there is, and as close to
 * it as the fault lies. What follows a contradiction is not reported as contradicting too.
 *
 * @param sorted all events, none before one that it follows
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

/** `null` where the date is marked as approximate or uncertain at that end, or is missing. */
function certainEnds(event: StoryEvent | undefined, zone: Zone): Ends {
  const parsed = parseEdtf(event?.date.edtf ?? '');
  if (!parsed.ok) return { start: null, end: null };
  const { start, end } = endInstantsOf(parsed.date, zone);
  return {
    start: isRough(parsed.date, 'start') ? null : start,
    end: isRough(parsed.date, 'end') ? null : end,
  };
}
