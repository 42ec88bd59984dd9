import { differenceKinds } from './file/schema.ts';
import type { Difference, StoryFile } from './file/schema.ts';

const known = new WeakMap<StoryFile, readonly Difference[]>();

/**
 * All differences of a story, strongest kind first, as the file orders them within a kind: the
 * order of the list, and of “next difference” over the story. Computed once a story.
 */
export function differencesInOrder(file: StoryFile): readonly Difference[] {
  const ready = known.get(file);
  if (ready) return ready;
  const ordered = differenceKinds.flatMap((kind) =>
    file.differences.filter((difference) => difference.kind === kind),
  );
  known.set(file, ordered);
  return ordered;
}

/** A difference's place in a row of them. */
export interface Steps {
  /** From 1; 0: it is not in the row, so that the next one is the first. */
  place: number;
  of: number;
  previous: Difference | undefined;
  next: Difference | undefined;
}

/** The steps back and forth from a difference. They end at the ends: nothing goes round. */
export function stepsFrom(row: readonly Difference[], id: string | null): Steps {
  const index = row.findIndex((difference) => difference.id === id);
  return {
    place: index + 1,
    of: row.length,
    previous: index > 0 ? row[index - 1] : undefined,
    next: row[index + 1],
  };
}
