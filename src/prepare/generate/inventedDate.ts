/** A date as a story has it, and as an article says it. */
export interface InventedDate {
  edtf: string;
  extent: 'moment' | 'span';
  /** English; only what has no plain words in a news text is without. */
  words: string;
  /** The last day of which whoever wrote of it must have known. */
  knownBy: number;
}
