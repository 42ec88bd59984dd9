import { atOnce, type Steps } from '../../lazy/steps.ts';
import { ianaZone } from '../../time/zone/ianaZone.ts';
import { fixedZone, unnamedZone, type Zone } from '../../time/zone/zone.ts';
import { placeEvents } from '../model/orderEvents.ts';
import { modelInOrder, type PartOfEvents, type Story } from '../model/story.ts';
import { isDated, type StoryEvent } from '../model/storyEvent.ts';
import { entryAt } from './entryAt.ts';
import type { PiecesIndex } from './pieceSchemas.ts';
import type { LateSources } from './sources/lateSources.ts';

/** The time zone in which all dates of a story in pieces are read. */
export function zoneOfPieces({ timeZone, shift }: Pick<PiecesIndex, 'timeZone' | 'shift'>): Zone {
  const named = timeZone === null ? null : ianaZone(timeZone);
  return named ?? (shift === null ? unnamedZone : fixedZone(shift));
}

type Sources = Pick<LateSources, 'articles' | 'outlets'>;

/**
 * The story whose outline has been loaded, as `modelStory` makes it from a file.
 *
 * @param events in the order of their ranks
 * @param part which of all events these are; null when they are complete
 * @throws Error when they are not those of the index
 */
export const readStoryOfPieces = (
  index: PiecesIndex,
  sources: Sources,
  events: readonly StoryEvent[],
): Story => atOnce(readStoryInSteps(index, sources, events, null));

/** The same in steps. */
export function* readStoryInSteps(
  index: PiecesIndex,
  { articles, outlets }: Sources,
  events: readonly StoryEvent[],
  part: PartOfEvents | null,
): Steps<Story> {
  if (!part && events.length !== index.events) {
    throw new Error(`the outline has ${events.length} events of ${index.events}`);
  }
  const idAt = part ? idsAtHand(events, part.ranks) : (rank: number) => [entryAt(events, rank).id];
  const zone = zoneOfPieces(index);
  const dated = events.filter(isDated);
  const placedFrom = placeEvents(dated, zone);
  yield;
  const outline = {
    id: index.id,
    title: index.title,
    description: index.description,
    language: index.language,
    contentNote: index.contentNote,
    timeZone: index.timeZone,
    outlets,
    articles,
    people: index.people,
    events,
    differences: index.differences.ids.map((id, at) => ({
      id,
      kind: entryAt(index.differences.kinds, at),
      events: entryAt(index.differences.events, at).flatMap(idAt),
    })),
  };
  yield;
  return modelInOrder(outline, zone, { dated, placedFrom }, part);
}

/** By rank, for those that are loaded. */
function idsAtHand(events: readonly StoryEvent[], ranks: readonly number[]) {
  const ids = new Map(ranks.map((rank, at) => [rank, entryAt(events, at).id]));
  return (rank: number): string[] => [ids.get(rank) ?? []].flat();
}
