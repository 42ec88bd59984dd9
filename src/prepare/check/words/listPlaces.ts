import type { Range } from '../../text/ranges.ts';

const number = new Intl.NumberFormat('en-GB');

/** `3–9, 20–26, 40–46 and 2 more places` */
export function listPlaces(places: readonly Range[]): string {
  const shown = places.slice(0, 3).map(({ start, end }) => `${start}–${end}`);
  const more = places.length - shown.length;
  if (more === 0) return shown.join(', ');
  return `${shown.join(', ')} and ${number.format(more)} more ${more === 1 ? 'place' : 'places'}`;
}
