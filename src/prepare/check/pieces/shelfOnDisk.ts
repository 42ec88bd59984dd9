import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PieceRequest, PieceShelf } from '../../../story/pieces/pieceShelf.ts';

/** Pieces are read on demand; this many of the last are cached, as parsed. */
const mostKept = 4;

/**
 * The pieces in a folder, all available.
 * @throws Error when one that is requested cannot be read
 */
export function shelfOnDisk(folder: string): PieceShelf {
  const kept = new Map<string, unknown>();
  const read = <Piece>(request: PieceRequest<Piece>): Piece => {
    const known = kept.get(request.name);
    if (isKept(request, known)) return known;
    const piece = request.parse(JSON.parse(readFileSync(join(folder, request.name), 'utf8')));
    kept.set(request.name, piece);
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(oldest);
    }
    return piece;
  };
  return { now: read, ask: async (request) => read(request) };
}

/** A name belongs to one kind of piece, and what is cached under it was parsed as that. */
function isKept<Piece>(_: PieceRequest<Piece>, piece: unknown): piece is Piece {
  return piece !== undefined;
}
