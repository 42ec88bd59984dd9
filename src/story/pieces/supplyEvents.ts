import { atOnce } from '../../lazy/steps.ts';
import type { EventSupply, StorySource } from '../source/storySource.ts';
import type { Story } from '../model/story.ts';
import { firstFiles } from './firstFiles.ts';
import { outlineFiles, type RunSteps } from './outlineFiles.ts';
import { partsOfStory } from './overview/partsOfStory.ts';
import { lateSources } from './sources/lateSources.ts';
import { zoneOfPieces } from './readStoryOfPieces.ts';
import { partSource } from './partSource.ts';
import type { Overview, PiecesIndex } from './pieceSchemas.ts';
import type { PieceShelf } from './pieceShelf.ts';
import { opensSearch } from './search/opensSearch.ts';
import { piecesSource } from './piecesSource.ts';

/** What a supply is made from. */
interface Made {
  index: PiecesIndex;
  overview: Overview;
  /** Reads outline files, each of which is read once. */
  outline: PieceShelf;
  /** Reads everything else. */
  details: PieceShelf;
  /** Takes the steps of reading what has come, and yields to whoever is waiting. */
  run: RunSteps;
}

/** A supply, and the current source with what has loaded. */
export interface SuppliedStory extends EventSupply {
  /** The same until more has loaded. */
  readonly source: () => StorySource;
}

let opened = 0;

/** A story whose overview has loaded, with the outline loaded file by file as it is wanted. */
export function supplyEvents({ index, overview, outline, details, run }: Made): SuppliedStory {
  const calls = new Set<() => void>();
  const tell = () => calls.forEach((call) => call());
  const sources = lateSources(index, zoneOfPieces(index));
  opened += 1;
  const read = { name: `${index.id} ${index.story} ${opened}`, index, sources };
  const files = outlineFiles(index, sources, outline, run, tell);
  const ofEvents = files.all.slice(0, index.outline);
  const find = opensSearch(index, details, () => (source.story.rest ? null : source.story));
  const fileOf = (rank: number) => Math.floor(Math.max(0, rank) / overview.inOutline);
  /** Once all events have loaded, all articles do too, so that the story is whole. */
  const bring = async (numbers: readonly number[]) => {
    await files.bring(numbers);
    if (files.come.size === index.outline) await files.bring(files.all);
    await renewal.bringUpToDate();
    tell();
  };
  const supply: SuppliedStory = {
    source: () => source,
    state: () => (renewal.isUnderWay() ? 'coming' : files.state()),
    subscribe: (call) => {
      calls.add(call);
      return () => void calls.delete(call);
    },
    want: (first, last) => void bring(ofEvents.slice(fileOf(first), fileOf(last) + 1)),
    wantAll: async () => {
      await bring(files.all);
      for (const error of files.failed.values()) throw error;
      return source;
    },
    wantFirst: (ranks) => void bring(firstFiles(ranks, fileOf, files.come)),
    retry: () => void bring([...files.failed.keys()]),
  };
  const storyOf = partsOfStory(index, overview, sources);
  const sourceOf = (story: Story) =>
    story.rest
      ? partSource(read, story, details, supply, find)
      : piecesSource(read, story, details, find);
  let source = sourceOf(atOnce(storyOf(files.come)));
  const renewal = keptUpToDate(
    () => files.come.size + (sources.isWhole() ? 1 : 0),
    async () => {
      source = sourceOf(await run(storyOf(new Map(files.come))));
    },
  );
  return supply;
}

/**
 * Repeats something whenever a number has changed, never twice at a time.
 *
 * @param progress what it was last repeated for counts as done; at first, what there is
 */
function keptUpToDate(progress: () => number, renew: () => Promise<void>) {
  let made = progress();
  let underWay: Promise<void> | null = null;
  const catchUp = async () => {
    try {
      while (made !== progress()) {
        const now = progress();
        await renew();
        made = now;
      }
    } finally {
      // At once: what comes before the promise is settled has to be caught up with again.
      underWay = null;
    }
  };
  return {
    isUnderWay: () => underWay !== null,
    async bringUpToDate(): Promise<void> {
      if (made !== progress()) underWay ??= catchUp();
      await underWay;
    },
  };
}
