import { endInstantsOf, isWhollyBefore, type Instants } from '../../time/edtf/instants.ts';
import type { Edtf } from '../../time/edtf/edtf.ts';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import { isApproximate, isUncertain } from '../../time/edtf/qualities.ts';
import { ianaZone } from '../../time/zone/ianaZone.ts';
import { unnamedZone, type Zone } from '../../time/zone/zone.ts';
import { jsonPath } from './jsonPath.ts';
import { latestStarts } from './latestStarts.ts';
import { zoneOfFile } from './readDate.ts';
import type { StoryIssue } from './storyIssue.ts';
import type { StoryEvent, StoryFile } from './schema.ts';

/** The story's time zone exists, and `after` neither goes round in a circle nor contradicts a date. */
export function findOrderIssues(story: StoryFile): StoryIssue[] {
  const { timeZone, events } = story;
  const zone = timeZone === undefined ? zoneOfFile(story) : ianaZone(timeZone);
  const unknown = { path: jsonPath(['timeZone']), message: describeZone(timeZone ?? '') };
  return [...(zone ? [] : [unknown]), ...issuesOfOrder(events, zone ?? unnamedZone)];
}

const describeZone = (name: string) =>
  `${JSON.stringify(name)} is no time zone; write an IANA name, such as Europe/Paris or UTC`;

function issuesOfOrder(events: readonly StoryEvent[], zone: Zone): StoryIssue[] {
  if (events.every(({ after }) => after === undefined)) return [];
  const byId = new Map(events.map((event) => [event.id, { event, ...certainEnds(event, zone) }]));
  const latest = latestStarts(byId);
  /** Where nothing before an event is known to begin so late, all of it need not be gone through. */
  const isInOrder = (id: string, earlier: string) =>
    id !== earlier && (latest.get(earlier) ?? Infinity) < (byId.get(id)?.end?.to ?? Infinity);
  return events.flatMap(({ id, after = [] }, i) =>
    after.flatMap((earlier, j) => {
      const message = isInOrder(id, earlier) ? null : problemOf(id, earlier, byId);
      return message === null ? [] : [{ path: jsonPath(['events', i, 'after', j]), message }];
    }),
  );
}

/** An event with the instants that its date is certain not to begin before and not to end after. */
interface Bounded {
  event: StoryEvent;
  start: Instants | null;
  end: Instants | null;
}

type Events = ReadonlyMap<string, Bounded>;

function problemOf(id: string, after: string, byId: Events): string | null {
  if (id === after) return `"${id}" is this event itself; remove it`;
  const [own, earlier] = [byId.get(id), byId.get(after)];
  // An id that is in no list is reported along with the other references.
  if (!own || !earlier) return null;
  for (const before of eventsBefore(earlier, byId)) {
    const { event, start } = before.found;
    if (event.id === id) {
      const way = wayTo(before);
      return `"${after}" comes after this event in turn${way === '' ? '' : `,${way}`}; remove one of them`;
    }
    if (own.end && start && isWhollyBefore(own.end, start)) {
      const known =
        event.id === after ? '' : `"${after}" comes after "${event.id}"${wayTo(before)}, and `;
      return `${known}"${event.id}" is dated ${event.date.edtf}, and this event before that, ${own.event.date.edtf}; correct a date, or remove it`;
    }
  }
  return null;
}

interface Before {
  found: Bounded;
  /** What is known to come after it; null: the event with which it began. */
  by: Before | null;
}

/** How many ids of a chain a message names; of a longer chain it says how many more there are. */
const mostNamed = 5;

/** ` by way of` the ids between; nothing: there are none. */
function wayTo({ by }: Before): string {
  const ids: string[] = [];
  for (let one = by; one?.by; one = one.by) ids.push(`"${one.found.event.id}"`);
  if (ids.length > mostNamed)
    ids.splice(0, ids.length - mostNamed, `${ids.length - mostNamed} more`);
  return ids.length === 0 ? '' : ` by way of ${ids.toReversed().join(', ')}`;
}

/** An event and all that it is known to come after, nearest first. */
function* eventsBefore(from: Bounded, byId: Events): Generator<Before> {
  const seen = new Set([from.event.id]);
  let all: Before[] = [{ found: from, by: null }];
  while (all.length > 0) {
    yield* all;
    all = all.flatMap((by) =>
      (by.found.event.after ?? []).flatMap((id) => {
        const found = byId.get(id);
        if (!found || seen.has(id)) return [];
        seen.add(id);
        return [{ found, by }];
      }),
    );
  }
}

/** Null where the date is marked as approximate or uncertain at that end, or where there is none. */
function certainEnds({ date }: StoryEvent, zone: Zone): Omit<Bounded, 'event'> {
  const parsed = parseEdtf(date.edtf);
  if (!parsed.ok) return { start: null, end: null };
  const { start, end } = endInstantsOf(parsed.date, zone);
  return {
    start: isMarked(parsed.date, 'start') ? null : start,
    end: isMarked(parsed.date, 'end') ? null : end,
  };
}

const isMarked = (edtf: Edtf, end: 'start' | 'end') =>
  isApproximate(edtf, end) || isUncertain(edtf, end);
