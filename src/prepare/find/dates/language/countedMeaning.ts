import type { Meaning, Unit } from '../meaning.ts';

type Shifted = Extract<Meaning, { kind: 'shifted' }>;

/**
 * A number of units before or after: "three days ago", "two weeks later". A decade or a century
 * before the publication is about ten or a hundred years, not one of the calendar.
 */
export function countedMeaning(unit: Unit, offset: number, from: Shifted['from']): Meaning {
  const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : undefined;
  return years !== undefined && from === 'publication'
    ? { kind: 'shifted', unit: 'year', offset: years * offset, from, approximate: true }
    : { kind: 'shifted', unit, offset, from };
}
