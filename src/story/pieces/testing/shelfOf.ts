import type { PieceRequest, PieceShelf } from '../pieceShelf.ts';

/** Pieces in memory, as JSON by name; those in `far` have to be requested first. */
export function shelfOf(
  texts: ReadonlyMap<string, string>,
  far: ReadonlySet<string> = new Set(),
): PieceShelf & { asked: string[] } {
  const asked: string[] = [];
  const read = <Piece>({ name, parse }: PieceRequest<Piece>): Piece => {
    const text = texts.get(name);
    if (text === undefined) throw new Error(`there is no ${name}`);
    return parse(JSON.parse(text));
  };
  return {
    asked,
    now: (request) =>
      far.has(request.name) && !asked.includes(request.name) ? undefined : read(request),
    ask: async (request) => {
      asked.push(request.name);
      return read(request);
    },
  };
}
