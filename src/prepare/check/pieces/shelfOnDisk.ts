import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PieceShelf } from '../../../story/pieces/pieceShelf.ts';

/** Pieces as they are asked for one after another: so many of the last are kept. */
const mostKept = 4;

/**
 * The pieces in a folder, each at hand.
 * @throws Error, when it is asked for one that cannot be read
 */
export function shelfOnDisk(folder: string): PieceShelf {
  const kept = new Map<string, unknown>();
  const read = (name: string): unknown => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const value: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    kept.set(name, value);
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(oldest);
    }
    return value;
  };
  return {
    now: ({ name, parse }) => parse(read(name)),
    ask: async ({ name, parse }) => parse(read(name)),
  };
}
