/**
 * How a reader counts an astronomical year, without its era: 0 is 1 BC and -43 is 44 BC.
 *
 * From five digits on (`Y-13800000000`) nobody counts single years, and what a source calls
 * 13,800,000,000 years ago is written with that number: there the number is kept as written, since
 * 13,800,000,001 BC would say what no source says.
 */
export const yearInEra = (year: number) => (year > 0 ? year : isCounted(year) ? 1 - year : -year);

/** The astronomical year of a year before Christ: the inverse of `yearInEra`. */
export const yearOfEra = (beforeChrist: number) =>
  isCounted(1 - beforeChrist) ? 1 - beforeChrist : -beforeChrist;

const isCounted = (year: number) => year > -10_000;
