/** A file of the pieces: its name in their folder, and how its JSON is read. */
export interface PieceRequest<Piece> {
  readonly name: string;
  /** @throws Error when it is not such a piece, or belongs to another version of the story */
  readonly parse: (value: unknown) => Piece;
}

/**
 * Where the pieces of one version of a story come from, each read and parsed once while it is
 * cached.
 */
export interface PieceShelf {
  /** `undefined` when it has to be requested. */
  now<Piece>(request: PieceRequest<Piece>): Piece | undefined;
  /** Rejects when it cannot be loaded. */
  ask<Piece>(request: PieceRequest<Piece>): Promise<Piece>;
}
