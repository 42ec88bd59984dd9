import type { QuotationVersion } from '../../../story/file/schema.ts';
import type { Keys } from '../read/placeIn.ts';
import type { Workshop } from './workshop.ts';

/** So many take seconds, and megabytes of the story file, both of which grow with their square. */
export const manyWordings = 50;

/** Each wording of a statement is compared with each other one; more than many are told. */
export function warnOfWordings(
  { warn }: Workshop,
  versions: readonly QuotationVersion[],
  keys: Keys,
): void {
  const wordings = new Set(
    versions.map(({ parts }) => JSON.stringify(parts.map(({ exact }) => exact))),
  ).size;
  if (wordings <= manyWordings) return;
  const pairs = (wordings * (wordings - 1)) / 2;
  warn(
    keys,
    `has ${wordings} different wordings, which makes ${pairs} pairs to compare; leave out those that are another statement, or write "collation: none"`,
  );
}
