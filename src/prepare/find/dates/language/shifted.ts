import type { Meaning, Unit } from '../meaning.ts';

type Shifted = Extract<Meaning, { kind: 'shifted' }>;

/** What is counted from: the publication, a date named earlier in the text, or that if there is one. */
export type From = Shifted['from'];

/** A number of units before or after; 0 for the unit itself. */
export const shifted = (unit: Unit, offset: number, from: From = 'publication'): Shifted => ({
  kind: 'shifted',
  unit,
  offset,
  from,
});
