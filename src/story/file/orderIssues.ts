import { endInstantsOf, isWhollyBefore } from '../../time/edtf/instants.ts';
import type { Edtf } from '../../time/edtf/edtf.ts';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import { isApproximate, isUncertain } from '../../time/edtf/qualities.ts';
import { ianaZone } from '../../time/zone/ianaZone.ts';
import { unnamedZone, type Zone } from '../../time/zone/zone.ts';
import { jsonPath } from './jsonPath.ts';
import { zoneOfFile } from './readDate.ts';
import type { StoryIssue } from './storyIssue.ts';
import type { StoryEvent, StoryFile } from './schema.ts';

/** The story's zone is one that there is, and `after` runs in no circle and against no date. */
export function findOrderIssues(story: StoryFile): StoryIssue[] {
  const { timeZone, events } = story;
  const zone = timeZone === undefined ? zoneOfFile(story) : ianaZone(timeZone);
  const unknown = { path: jsonPath(['timeZone']), message: describeZone(timeZone ?? '') };
  const byId = new Map(events.map((event) => [event.id, event]));
  return [
    ...(zone ? [] : [unknown]),
    ...events.flatMap((event, i) =>
      (event.after ?? []).flatMap((id, j) => {
        const message = problemOf(event, id, byId, zone ?? unnamedZone);
        return message === null ? [] : [{ path: jsonPath(['events', i, 'after', j]), message }];
      }),
    ),
  ];
}

const describeZone = (name: string) =>
  `${JSON.stringify(name)} is no time zone; write an IANA name, such as Europe/Paris or UTC`;

type Events = ReadonlyMap<string, StoryEvent>;

function problemOf(event: StoryEvent, id: string, byId: Events, zone: Zone): string | null {
  if (id === event.id) return `"${id}" is this event itself; remove it`;
  const earlier = byId.get(id);
  // What is in no list is said where references are looked at.
  if (!earlier) return null;
  const back = pathTo(event.id, earlier, byId);
  if (back) {
    const by = back.length === 0 ? '' : `, by way of ${back.map((one) => `"${one}"`).join(', ')}`;
    return `"${id}" comes after this event in turn${by}; remove one of them`;
  }
  return isDatedBefore(event, earlier, zone)
    ? `"${id}" is dated ${earlier.date.edtf}, and this event before that, ${event.date.edtf}; correct a date, or remove it`
    : null;
}

/** The ids between, where an event is known to come after another by its own `after`; null: it is not. */
function pathTo(id: string, from: StoryEvent, byId: Events): string[] | null {
  const seen = new Set([from.id]);
  let paths: { event: StoryEvent; path: string[] }[] = [{ event: from, path: [] }];
  while (paths.length > 0) {
    const next: typeof paths = [];
    for (const { event, path } of paths) {
      for (const earlier of event.after ?? []) {
        if (earlier === id) return path;
        const found = byId.get(earlier);
        if (!found || seen.has(earlier)) continue;
        seen.add(earlier);
        next.push({ event: found, path: [...path, earlier] });
      }
    }
    paths = next;
  }
  return null;
}

/** Certain only where neither date is marked as approximate or uncertain where they meet. */
function isDatedBefore(event: StoryEvent, other: StoryEvent, zone: Zone): boolean {
  const [date, otherDate] = [parseEdtf(event.date.edtf), parseEdtf(other.date.edtf)];
  if (!date.ok || !otherDate.ok) return false;
  if (isMarked(date.date, 'end') || isMarked(otherDate.date, 'start')) return false;
  const [{ end }, { start }] = [
    endInstantsOf(date.date, zone),
    endInstantsOf(otherDate.date, zone),
  ];
  return isWhollyBefore(end, start);
}

const isMarked = (edtf: Edtf, end: 'start' | 'end') =>
  isApproximate(edtf, end) || isUncertain(edtf, end);
