/** The sizes of a story's pieces. */
export interface PieceSizes {
  /** Events in an outline file. */
  inOutline: number;
  /** Events of which the overview has everything that the outline has. */
  inOverview: number;
  /** Groups of events on the axis of the overview; if there are more, nearby ones are merged. */
  onAxis: number;
  /** Articles, and outlets, in a file of sources. */
  inSources: number;
  /** Characters of JSON in a file of details. What is not divided may be larger. */
  inPack: number;
  /** Characters of JSON in a search file. A word that very many events have may be larger. */
  inSearchFile: number;
}

/**
 * Gzip reduces them to at most two fifths, so a file of details is below 60 kB, and a search file
 * below 40; an event of the outline takes about 18 bytes.
 */
export const usualSizes: PieceSizes = {
  inOutline: 2048,
  inOverview: 2048,
  onAxis: 16_384,
  inSources: 512,
  inPack: 150_000,
  inSearchFile: 100_000,
};
