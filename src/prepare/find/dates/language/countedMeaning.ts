import type { Meaning, Unit } from '../meaning.ts';

type Shifted = Extract<Meaning, { kind: 'shifted' }>;

/**
 * So many units before or after: "three days ago", "two weeks later". A decade before the
 * publication is about ten years, and no decade of the calendar.
 */
export function countedMeaning(unit: Unit, offset: number, from: Shifted['from']): Meaning {
  return unit === 'decade' && from === 'publication'
    ? { kind: 'shifted', unit: 'year', offset: 10 * offset, from, approximate: true }
    : { kind: 'shifted', unit, offset, from };
}
