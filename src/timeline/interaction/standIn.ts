import type { TimelineIndex } from '../layout/index/timelineIndex.ts';
import type { Scene } from '../layout/scene.ts';
import { eventOf, rowOf, sameTarget, targetOfRow, type Target } from './target.ts';

/** Where the focus can be in the drawing: on a mark, or on several events drawn as one. */
export type Stand = Target | { kind: 'cluster'; key: string };

/** True when the drawing has this target separately, and not only as one of several. */
export function isDrawn(scene: Scene, target: Target): boolean {
  if (target.kind === 'event') {
    return [...scene.marks, ...scene.labels].some(({ id }) => id === target.eventId);
  }
  const row = scene.rows.rows.find(({ rowId }) => rowId === rowOf(target));
  const eventId = eventOf(target);
  if (eventId === null) return row !== undefined;
  return row?.marks.some(({ eventIds }) => eventIds[0] === eventId) ?? false;
}

/**
 * The mark of a row that includes an account. `null` when there is none, or it is not an account.
 */
export function gatheredMark(scene: Scene, target: Target): Target | null {
  if (target.kind !== 'coverage' && target.kind !== 'report') return null;
  const { eventId } = target;
  const first = scene.rows.rows
    .find((row) => row.rowId === rowOf(target))
    ?.marks.find(({ eventIds }) => eventIds.includes(eventId))?.eventIds[0];
  return first === undefined ? null : { ...target, eventId: first };
}

/**
 * True when the cursor is on a mark: on what it stands for, or on one of several that it contains.
 */
export const isAt = (scene: Scene, cursor: Target | null, mark: Target): boolean =>
  cursor !== null && (sameTarget(cursor, mark) || sameTarget(gatheredMark(scene, cursor), mark));

/**
 * What represents a target in a drawing: itself; the mark or cluster that contains it; or, if it is
 * not visible, the nearest in time, and in a row the row's nearest or else its name. `null` when
 * nothing at all is drawn.
 */
export function standIn(scene: Scene, index: TimelineIndex, target: Target): Stand | null {
  if (isDrawn(scene, target)) return target;
  if (target.kind === 'event') return nearestEvent(scene, index, target.eventId);
  const row = scene.rows.rows.find(({ rowId }) => rowId === rowOf(target));
  if (!row) return nearestEvent(scene, index, eventOf(target) ?? '');
  if (target.kind === 'article' || target.kind === 'row') return target;
  const eventId = nearest(index, target.eventId, row.marks, ({ eventIds }) => eventIds)
    ?.eventIds[0];
  return eventId === undefined ? targetOfRow(row.rowId) : { ...target, eventId };
}

function nearestEvent(scene: Scene, index: TimelineIndex, eventId: string): Stand | null {
  const stands = [
    ...scene.clusters.map(({ key, eventIds }) => ({
      stand: { kind: 'cluster', key } as const,
      eventIds,
    })),
    ...[...scene.marks, ...scene.labels].map(({ id }) => ({
      stand: { kind: 'event', eventId: id } as const,
      eventIds: [id],
    })),
  ];
  const found = nearest(index, eventId, stands, ({ eventIds }) => eventIds)?.stand;
  const row = scene.rows.rows[0];
  return found ?? (row ? targetOfRow(row.rowId) : null);
}

/** The one whose events, which are in the order of time, are the fewest away from an event. */
function nearest<Of>(
  { rankById }: TimelineIndex,
  eventId: string,
  all: readonly Of[],
  eventIdsOf: (one: Of) => readonly string[],
): Of | undefined {
  const rank = rankById.get(eventId) ?? 0;
  const rankOf = (id: string | undefined) => rankById.get(id ?? '') ?? 0;
  let [best, least]: [Of | undefined, number] = [undefined, Infinity];
  for (const one of all) {
    const ids = eventIdsOf(one);
    const away = ids.includes(eventId)
      ? 0
      : Math.min(Math.abs(rankOf(ids[0]) - rank), Math.abs(rankOf(ids.at(-1)) - rank));
    if (away < least) [best, least] = [one, away];
  }
  return best;
}
