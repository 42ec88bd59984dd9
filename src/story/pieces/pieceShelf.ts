/** A file of the pieces: what it is called in their folder, and how its JSON is read. */
export interface PieceRequest<Piece> {
  readonly name: string;
  /** @throws Error when it is no such piece, or one of another version of the story */
  readonly parse: (value: unknown) => Piece;
}

/** Where the pieces of one version of a story come from, each read and parsed once while it is kept. */
export interface PieceShelf {
  /** Undefined: it has to be asked for. */
  now<Piece>(request: PieceRequest<Piece>): Piece | undefined;
  /** Rejects when it cannot be had. */
  ask<Piece>(request: PieceRequest<Piece>): Promise<Piece>;
}
