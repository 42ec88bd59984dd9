import { ranksOfSteps } from '../search/ranksAsSteps.ts';
import type { AxisFacts } from '../../../time/scale/axisFacts.ts';
import { exactGroups } from '../../../time/scale/fewerGroups.ts';
import { dateOnAxis } from '../../model/dateOnAxis.ts';
import type { Story } from '../../model/story.ts';
import type { StoryEvent } from '../../model/storyEvent.ts';
import type { Overview, PiecesIndex } from '../pieceSchemas.ts';
import { readOutlineColumns } from '../readOutlineColumns.ts';
import { readStoryOfPieces, zoneOfPieces } from '../readStoryOfPieces.ts';
import type { LateSources } from '../sources/lateSources.ts';
import { ranksOnAxis, readFacts } from './readOverview.ts';

/**
 * Builds a story from its overview and as many outline files as have loaded: a whole one, once all
 * of these and all articles have.
 *
 * @returns by the number of each file its events, in order
 */
export function partsOfStory(index: PiecesIndex, overview: Overview, sources: LateSources) {
  const zone = zoneOfPieces(index);
  const facts = readFacts(overview, sources);
  const ranks = ranksOfSteps(overview.ranks);
  const mentioned = { articles: sources.articles, people: index.people };
  const first = readOutlineColumns(overview, mentioned, zone);
  return (tiles: ReadonlyMap<number, readonly StoryEvent[]>): Story => {
    const known = new Map<number, StoryEvent>();
    first.forEach((event, at) => known.set(ranks[at] ?? 0, event));
    for (const [n, events] of tiles) {
      events.forEach((event, at) => known.set(n * overview.inOutline + at, event));
    }
    const inOrder = [...known].toSorted(([a], [b]) => a - b);
    const events = inOrder.map(([, event]) => event);
    if (tiles.size === index.outline && sources.isWhole()) {
      return readStoryOfPieces(index, sources, events);
    }
    const atHand = new Map(inOrder);
    const rankOnAxis = ranksOnAxis(atHand, facts.offAxis);
    const axis = overview.axis.isExact ? facts.axis : refined(facts.axis, events, rankOnAxis);
    const rest = { ...facts, axis, rankOnAxis };
    return readStoryOfPieces(index, sources, events, { ranks: [...atHand.keys()], rest });
  };
}

/** Where all events of a period have loaded, each is positioned by its own date. */
function refined(
  axis: AxisFacts,
  events: readonly StoryEvent[],
  rankOnAxis: ReadonlyMap<string, number>,
): AxisFacts {
  const byRank = new Map(events.map((event) => [rankOnAxis.get(event.id), event]));
  const known = (rank: number) => {
    const date = byRank.get(rank)?.date;
    return date ? dateOnAxis(date, undefined) : undefined;
  };
  return { ...axis, groups: exactGroups(axis.groups, known) };
}
