import type {
  Difference,
  Quotation,
  StoryEvent,
  StoryFile,
  UndatedEvent,
} from '../../file/schema.ts';
import { groupDifferences, groupQuotations } from '../../file/groupByEvent.ts';
import { inOrderOfStrength } from '../../model/difference.ts';
import type { Story } from '../../model/story.ts';

/** A story file, sorted into the orders in which its pieces are written. */
export interface Material {
  file: StoryFile;
  story: Story;
  /** By rank. */
  events: readonly (StoryEvent | UndatedEvent)[];
  /** Each event as in the file, by its id. */
  wireOf: ReadonlyMap<string, StoryEvent | UndatedEvent>;
  /** By an event's id. */
  rankOf: ReadonlyMap<string, number>;
  /**
   * Indices into the file's lists: of events (before those without a date), of statements, of
   * differences.
   */
  placeOf: ReadonlyMap<StoryEvent | UndatedEvent | Quotation | Difference, number>;
  /** Strongest kind first. */
  differences: readonly Difference[];
  /** By an event's id. */
  quotationsOf: ReadonlyMap<string, readonly Quotation[]>;
  /** By an event's id, strongest kind first. */
  differencesOf: ReadonlyMap<string, readonly Difference[]>;
}

/** @param story as read from the file */
export function gatherMaterial(file: StoryFile, story: Story): Material {
  const inFile = [...file.events, ...file.undated];
  const byId = new Map(inFile.map((event) => [event.id, event]));
  const differences = inOrderOfStrength(file.differences);
  return {
    file,
    story,
    events: story.events.flatMap(({ id }) => byId.get(id) ?? []),
    wireOf: byId,
    rankOf: new Map(story.events.map(({ id }, rank) => [id, rank])),
    placeOf: new Map(
      [inFile, file.quotations, file.differences].flatMap((list) =>
        list.map((entry, place) => [entry, place] as const),
      ),
    ),
    differences,
    quotationsOf: groupQuotations(file.quotations),
    differencesOf: groupDifferences(differences),
  };
}

/** Entries with their indices in the file's list. */
export function withPlaces<Entry extends StoryEvent | UndatedEvent | Quotation | Difference>(
  entries: readonly Entry[],
  { placeOf }: Pick<Material, 'placeOf'>,
): [number, Entry][] {
  return entries.map((entry) => [placeOf.get(entry) ?? 0, entry]);
}

/** Lists with at most this many entries. */
export function inLists<Entry>(entries: readonly Entry[], most: number): Entry[][] {
  const lists: Entry[][] = [];
  for (let at = 0; at < entries.length; at += most) lists.push(entries.slice(at, at + most));
  return lists;
}
