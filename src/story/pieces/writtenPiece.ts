/** A file of the pieces, by its name within their folder. */
export interface WrittenPiece {
  name: string;
  /** JSON. */
  text: string;
}
