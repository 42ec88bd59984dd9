import { createHash } from 'node:crypto';
import { slugOf } from '../../text/slugOf.ts';

/** Assigns the ids of one list, each only once. */
export interface Ids {
  /**
   * @param words what the id should be made from
   * @param kind begins an id if the words have no Latin letter; a hash of the words follows
   */
  give(words: string, kind: string): string;
}

export function createIds(taken: readonly string[] = []): Ids {
  const given = new Set(taken);
  const counts = new Map<string, number>();
  return {
    give(words, kind) {
      const wanted = slugOf(words) || `${kind}-${hashOf(words)}`;
      let id = wanted;
      let count = counts.get(wanted) ?? 1;
      while (given.has(id)) {
        count += 1;
        id = `${wanted}-${count}`;
      }
      counts.set(wanted, count);
      given.add(id);
      return id;
    },
  };
}

/** The same words always get the same id, wherever they appear. */
function hashOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 8);
}
