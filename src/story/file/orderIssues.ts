import { ianaZone } from '../../time/zone/ianaZone.ts';
import { unnamedZone, type Zone } from '../../time/zone/zone.ts';
import { earlierFirst, indexEarlier, type Circle, type Way } from '../model/earlierFirst.ts';
import { jsonPath } from './jsonPath.ts';
import { findContradictions, type Contradiction } from './orderContradictions.ts';
import { zoneOfFile } from './readDate.ts';
import type { StoryIssue } from './storyIssue.ts';
import type { StoryEvent, StoryFile } from './schema.ts';

/** The story's time zone exists, and `after` neither forms a cycle nor contradicts a date. */
export function findOrderIssues(story: StoryFile): StoryIssue[] {
  const { timeZone, events } = story;
  const zone = timeZone === undefined ? zoneOfFile(story) : ianaZone(timeZone);
  const unknown = { path: jsonPath(['timeZone']), message: describeZone(timeZone ?? '') };
  return [...(zone ? [] : [unknown]), ...issuesOfOrder(events, zone ?? unnamedZone)];
}

const describeZone = (name: string) =>
  `${JSON.stringify(name)} is not a time zone; write an IANA name, such as Europe/Paris or UTC`;

function issuesOfOrder(events: readonly StoryEvent[], zone: Zone): StoryIssue[] {
  if (events.every(({ after }) => after === undefined)) return [];
  const earlierOf = indexEarlier(events);
  const { sorted, circles } = earlierFirst(earlierOf);
  for (const { later, nth } of circles) earlierOf[later]?.splice(nth, 1, null);
  return [
    ...events.flatMap(({ id, after = [] }, later) =>
      after.flatMap((earlier, nth) =>
        earlier === id ? [{ later, nth, message: `"${id}" is this event itself; remove it` }] : [],
      ),
    ),
    ...circles.map((circle) => ({ ...circle, message: describeCircle(events, circle) })),
    ...findContradictions(events, sorted, earlierOf, zone).map((found) => ({
      ...found,
      message: describeContradiction(events, found),
    })),
  ]
    .toSorted((one, other) => one.later - other.later || one.nth - other.nth)
    .map(({ later, nth, message }) => ({
      path: jsonPath(['events', later, 'after', nth]),
      message,
    }));
}

function describeCircle(events: readonly StoryEvent[], { later, nth, between }: Circle): string {
  const way = byWayOf(events, between);
  return `"${events[later]?.after?.[nth]}" comes after this event in turn${way && `,${way}`}; remove one of them`;
}

function describeContradiction(
  events: readonly StoryEvent[],
  { later, nth, dated, between }: Contradiction,
): string {
  const [own, other] = [events[later], events[dated]];
  const known = between
    ? `"${own?.after?.[nth]}" comes after "${other?.id}"${byWayOf(events, between)}, and `
    : '';
  return `${known}"${other?.id}" is dated ${other?.date.edtf}, and this event before that, ${own?.date.edtf}; correct a date, or remove it`;
}

/** ` by way of` the ids in between; empty when there are none. */
function byWayOf(events: readonly StoryEvent[], { events: listed, more }: Way): string {
  if (listed.length === 0) return '';
  const ids = listed.map((index) => `"${events[index]?.id}"`);
  return ` by way of ${[...ids, ...(more > 0 ? [`${more} more`] : [])].join(', ')}`;
}
