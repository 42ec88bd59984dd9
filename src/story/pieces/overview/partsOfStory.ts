import type { Steps } from '../../../lazy/steps.ts';
import { ranksOfSteps } from '../search/ranksAsSteps.ts';
import type { AxisFacts } from '../../../time/scale/axisFacts.ts';
import { exactGroups } from '../../../time/scale/fewerGroups.ts';
import { dateOnAxis } from '../../model/dateOnAxis.ts';
import type { Story } from '../../model/story.ts';
import type { StoryEvent } from '../../model/storyEvent.ts';
import type { Overview, PiecesIndex } from '../pieceSchemas.ts';
import { entryAt } from '../entryAt.ts';
import { readOutlineColumns } from '../readOutlineColumns.ts';
import { readStoryInSteps, zoneOfPieces } from '../readStoryOfPieces.ts';
import type { LateSources } from '../sources/lateSources.ts';
import { ranksOnAxis, readFacts } from './readOverview.ts';

/**
 * Builds a story from its overview and as many outline files as have loaded: a whole one, once all
 * of these and all articles have.
 *
 * @returns what builds it, in steps, of the files that have loaded
 */
export function partsOfStory(index: PiecesIndex, overview: Overview, sources: LateSources) {
  const zone = zoneOfPieces(index);
  const facts = readFacts(overview, sources);
  const ranks = ranksOfSteps(overview.ranks);
  const mentioned = { articles: sources.articles, people: index.people };
  const first = readOutlineColumns(overview, mentioned, zone);
  const atHand = (tiles: Tiles) => {
    const known: { ranks: number[]; events: StoryEvent[] } = { ranks: [], events: [] };
    const add = (rank: number, event: StoryEvent) => {
      known.ranks.push(rank);
      known.events.push(event);
    };
    let next = 0;
    for (let n = 0; n < index.outline; n += 1) {
      const start = n * overview.inOutline;
      const tile = tiles.get(n);
      tile?.forEach((event, at) => add(start + at, event));
      for (; (ranks[next] ?? Infinity) < start + overview.inOutline; next += 1) {
        if (!tile) add(entryAt(ranks, next), entryAt(first, next));
      }
    }
    return known;
  };
  return function* storyOf(tiles: Tiles): Steps<Story> {
    const isWhole = tiles.size === index.outline && sources.isWhole();
    const known = atHand(tiles);
    yield;
    if (isWhole) return yield* readStoryInSteps(index, sources, known.events, null);
    const rankOnAxis = ranksOnAxis(known.ranks, known.events, facts.offAxis);
    yield;
    const axis = overview.axis.isExact ? facts.axis : refined(facts.axis, known.events, rankOnAxis);
    yield;
    const rest = { ...facts, axis, rankOnAxis };
    return yield* readStoryInSteps(index, sources, known.events, { ranks: known.ranks, rest });
  };
}

/** By the number of each outline file that has loaded, its events, in order. */
type Tiles = ReadonlyMap<number, readonly StoryEvent[]>;

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
