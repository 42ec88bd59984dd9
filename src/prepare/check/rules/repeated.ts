import type { Problem } from '../problem.ts';
import { warningAt, type CheckContext, type Place, type Rule } from '../context.ts';

interface Range {
  start: number;
  end: number;
}

/**
 * What a list has twice is shown, and in part counted, twice: a person, a subject, evidence of a
 * date. Excerpts of one account that overlap give the same words twice.
 */
export const repeated: Rule = (context) => {
  const { events, undated, differences } = context.story;
  const ofEvents = [
    ...events.map((event, i) => ({ event, keys: ['events', i], date: event.date })),
    ...undated.map((event, i) => ({ event, keys: ['undated', i], date: undefined })),
  ].flatMap(({ event, keys, date }) => [
    ...repeats(context, event.people, [...keys, 'people']),
    ...repeats(context, event.tags, [...keys, 'tags']),
    ...repeats(context, date?.evidence ?? [], [...keys, 'date', 'evidence']),
    ...event.accounts.flatMap(({ excerpts, date: own }, j) => [
      ...overlaps(context, excerpts, [...keys, 'accounts', j, 'excerpts']),
      ...repeats(context, own?.evidence ?? [], [...keys, 'accounts', j, 'date', 'evidence']),
    ]),
  ]);
  const ofDifferences = differences.flatMap(({ events: ids, evidence }, i) => [
    ...repeats(context, ids, ['differences', i, 'events']),
    ...repeats(context, evidence, ['differences', i, 'evidence']),
  ]);
  return [...ofEvents, ...ofDifferences];
};

/** Entries that are the same as an earlier one of their list. */
function repeats(context: CheckContext, entries: readonly unknown[], keys: Place): Problem[] {
  const known = new Map<string, number>();
  return entries.flatMap((entry, at) => {
    const key = JSON.stringify(entry);
    const first = known.get(key);
    if (first === undefined) {
      known.set(key, at);
      return [];
    }
    const message = `is the same as entry ${first}, and would be shown twice; remove one of them`;
    return [warningAt(context, [...keys, at], message)];
  });
}

function overlaps(context: CheckContext, excerpts: readonly Range[], keys: Place): Problem[] {
  return excerpts.flatMap(({ start, end }, at) => {
    const before = excerpts.slice(0, at);
    const first = before.findIndex((one) => one.start < end && start < one.end);
    if (first === -1) return [];
    const message = `has words of entry ${first}, which would be shown twice; give both as one excerpt, or without those`;
    return [warningAt(context, [...keys, at], message)];
  });
}
