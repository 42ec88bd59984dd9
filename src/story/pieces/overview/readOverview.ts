import type { Stretch } from '../../../time/scale/axis.ts';
import { ranksOfSteps } from '../search/ranksAsSteps.ts';
import type { RestOfStory } from '../../model/restOfStory.ts';
import { isDated, type StoryEvent } from '../../model/storyEvent.ts';
import { entryAt } from '../entryAt.ts';
import type { Overview } from '../pieceSchemas.ts';
import type { LateSources } from '../sources/lateSources.ts';
import { readInstants } from './writtenInstants.ts';

/** What an overview says of all events. @throws Error when its lists do not fit one another */
export function readFacts(
  { axis, counts, years, offAxis, eventsOf, reports }: Overview,
  { articles, outlets }: Pick<LateSources, 'articles' | 'outlets'>,
): Omit<RestOfStory, 'rankOnAxis'> {
  const idAt = (at: number) => entryAt(articles, at).id;
  return {
    counts,
    years,
    axis: {
      groups: stretchesOf(axis.groups).map((stretch, at) => ({
        ...stretch,
        count: entryAt(axis.counts, at),
      })),
      edges: readInstants(axis.edges),
      finest: axis.finest,
      coarse: stretchesOf(axis.coarse).map((stretch, at) => ({
        ...stretch,
        unit: entryAt(axis.coarseUnits, at),
      })),
      timedDays: new Set(ranksOfSteps(axis.timedDays)),
    },
    offAxis: ranksOfSteps(offAxis),
    eventsByArticle: new Map(
      eventsOf.flatMap((count, at) => (count === 0 ? [] : [[idAt(at), count]])),
    ),
    reports: readReports(reports, { articles, outlets }),
  };
}

function readReports(
  { outlets: outletsAt, articles: articlesAt, counts }: Overview['reports'],
  { articles, outlets }: Pick<LateSources, 'articles' | 'outlets'>,
): RestOfStory['reports'] {
  const idsOf = new Map<string | null, string[]>();
  for (const { id, outlet } of articles) {
    const ids = idsOf.get(outlet);
    if (ids) ids.push(id);
    else idsOf.set(outlet, [id]);
  }
  const groups = [
    ...outletsAt.map((at) => idsOf.get(entryAt(outlets, at).id) ?? []),
    ...articlesAt.map((at) => [entryAt(articles, at).id]),
  ];
  return groups.map((ids, at) => ({ articles: ids, counts: entryAt(counts, at) }));
}

function stretchesOf(written: Overview['axis']['groups']): Stretch[] {
  const ends = readInstants(written);
  return Array.from({ length: ends.length / 2 }, (_, n) => ({
    from: entryAt(ends, 2 * n),
    to: entryAt(ends, 2 * n + 1),
  }));
}

/**
 * The ranks of loaded events among those on the axis, by their ids.
 *
 * @param ranks of loaded events among all, ascending
 * @param events these
 * @param offAxis ranks of dated events that are not on it, in order
 */
export function ranksOnAxis(
  ranks: readonly number[],
  events: readonly StoryEvent[],
  offAxis: readonly number[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let before = 0;
  for (const [at, event] of events.entries()) {
    const rank = entryAt(ranks, at);
    while ((offAxis[before] ?? Infinity) < rank) before += 1;
    if (isDated(event) && offAxis[before] !== rank) found.set(event.id, rank - before);
  }
  return found;
}
