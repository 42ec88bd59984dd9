/** How large the pieces of a story are made. */
export interface PieceSizes {
  /** Events in a file of the outline. */
  inOutline: number;
  /** Events of which the overview has everything that the outline has. */
  inOverview: number;
  /** Groups of events on the axis of the overview; of more, those that are near are one. */
  onAxis: number;
  /** Articles, and outlets, in a file of sources. */
  inSources: number;
  /** Characters of JSON in a file of details. What is not divided may be larger. */
  inPack: number;
  /** Characters of JSON in a file of the search. A word that very many events have may be larger. */
  inSearchFile: number;
}

/**
 * Gzipped to two fifths at the most, a file of details is below 60 kB, and one of the search 40; an
 * event of the outline takes about 18 bytes.
 */
export const usualSizes: PieceSizes = {
  inOutline: 2048,
  inOverview: 2048,
  onAxis: 16_384,
  inSources: 512,
  inPack: 150_000,
  inSearchFile: 100_000,
};
