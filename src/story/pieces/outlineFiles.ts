import type { Steps } from '../../lazy/steps.ts';
import type { StoryEvent } from '../model/storyEvent.ts';
import type { SupplyState } from '../source/storySource.ts';
import { pieceRequests } from './pieceRequests.ts';
import type { PiecesIndex } from './pieceSchemas.ts';
import type { PieceShelf } from './pieceShelf.ts';
import type { LateSources } from './sources/lateSources.ts';
import { readOutlineColumnsInSteps } from './readOutlineColumns.ts';
import { zoneOfPieces } from './readStoryOfPieces.ts';

/** Takes all steps of a computation, a few at a time. */
export type RunSteps = <Result>(steps: Steps<Result>) => Promise<Result>;

/**
 * The files of a story's outline, then those of its articles and outlets, each requested and read
 * once.
 *
 * @param run takes the steps of reading a file, and yields to whoever is waiting
 * @param onChange called when files are requested
 */
export function outlineFiles(
  index: PiecesIndex,
  sources: LateSources,
  shelf: PieceShelf,
  run: RunSteps,
  onChange: () => void,
) {
  const requests = pieceRequests(index.story);
  const zone = zoneOfPieces(index);
  const mentioned = { articles: sources.articles, people: index.people };
  const come = new Map<number, readonly StoryEvent[]>();
  const sourcesCome = new Set<number>();
  const underWay = new Map<number, Promise<void>>();
  const failed = new Map<number, unknown>();
  const read = async (n: number) => {
    if (n < index.outline) {
      const columns = await shelf.ask(requests.outline(n));
      come.set(n, await run(readOutlineColumnsInSteps(columns, mentioned, zone)));
    } else {
      sources.add((await shelf.ask(requests.sources(n - index.outline))).sources);
      sourcesCome.add(n);
    }
  };
  const bringOne = async (n: number) => {
    try {
      await read(n);
    } catch (error) {
      failed.set(n, error);
    }
    underWay.delete(n);
  };
  return {
    /** The numbers of all. */
    all: Array.from({ length: index.outline + index.sources }, (_, n) => n),
    /** The events of those that have loaded, in order, by the number of the outline file. */
    come,
    /** Why some failed to load. */
    failed,
    state: (): SupplyState => {
      if (underWay.size > 0) return 'coming';
      return failed.size > 0 ? 'failed' : 'at-rest';
    },
    /** Requests those that are missing, and waits until each has loaded or failed. */
    bring: async (numbers: readonly number[]): Promise<void> => {
      const missing = numbers.filter((n) => !come.has(n) && !sourcesCome.has(n));
      const fresh = missing.filter((n) => !underWay.has(n));
      for (const n of fresh) {
        failed.delete(n);
        underWay.set(n, bringOne(n));
      }
      if (fresh.length > 0) onChange();
      await Promise.all(missing.flatMap((n) => underWay.get(n) ?? []));
    },
  };
}
