import * as v from 'valibot';
import type { StoryFile } from '../../../story/file/schema.ts';
import { packSchemas } from '../../../story/pieces/pieceSchemas.ts';
import type { PieceShelf } from '../../../story/pieces/pieceShelf.ts';
import { sourcesMentioned } from '../../../story/pieces/sources/sourcesMentioned.ts';

/** The part of a pack that tells which articles it supplies, and which it mentions. */
const { story, sources } = packSchemas.events.entries;
const packWithSources = v.looseObject({ story, sources, chunks: v.array(v.unknown()) });

/**
 * A shelf that compares, in each pack that is read, the articles and outlets supplied with it with
 * those of the file that it mentions.
 *
 * @returns also the names of the packs in which they differ
 */
export function compareMentioned(shelf: PieceShelf, file: StoryFile) {
  const mentioned = sourcesMentioned({ file });
  const seen = new Set<string>();
  const different = new Set<string>();
  const comparing: PieceShelf = {
    now: (request) => {
      const piece = shelf.now(request);
      if (seen.has(request.name)) return piece;
      seen.add(request.name);
      if (v.is(packWithSources, piece)) {
        const chunks = piece.chunks.map((chunk) => JSON.stringify(chunk));
        const isSame = JSON.stringify(mentioned(chunks)) === JSON.stringify(piece.sources);
        if (!isSame) different.add(request.name);
      }
      return piece;
    },
    ask: (request) => shelf.ask(request),
  };
  return { shelf: comparing, different };
}
