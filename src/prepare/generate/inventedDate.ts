/** A date in the story's form, and in an article's words. */
export interface InventedDate {
  edtf: string;
  extent: 'moment' | 'span';
  /** English; omitted only where a news text has no plain words for it. */
  words: string;
  /** The last day that anyone who wrote about it must have known. */
  knownBy: number;
}
