import { lastNotAfter } from './lines.ts';

/**
 * A text addressed by Unicode code points, as in the W3C selectors. JavaScript's strings count
 * UTF-16 units, so an emoji is one here and two there.
 */
export interface CodePoints {
  readonly text: string;
  /** Number of code points. */
  readonly length: number;
  /** From `start` up to but excluding `end`. `undefined` when the text has no such range. */
  slice(start: number, end: number): string | undefined;
  /**
   * The first position of `words`, at `from` or later; -1 when there is none. Empty words are never
   * found.
   */
  indexOf(words: string, from?: number): number;
  /** Every position of `words`, overlapping ones included, in order. */
  placesOf(words: string): number[];
  /**
   * The code point at which `words` begin, if they are at the UTF-16 unit `unit`. `undefined` when
   * they are not, or when they begin or end inside a surrogate pair.
   */
  pointOf(words: string, unit: number): number | undefined;
  /** The code point that the UTF-16 unit at `unit` belongs to. */
  atUnit(unit: number): number;
  /** The UTF-16 unit at which a code point begins; the text's end for one beyond it. */
  unitAt(point: number): number;
}

export function codePointsOf(text: string): CodePoints {
  if (!beyondUnits.test(text)) return unitsAsPoints(text);
  const units = unitsOf(text);
  const length = units.length - 1;
  const atUnit = (unit: number) => lastNotAfter(units, unit);
  const isBound = (unit: number) => units[atUnit(unit)] === unit;
  const pointOf = (words: string, unit: number) =>
    text.startsWith(words, unit) && isBound(unit) && isBound(unit + words.length)
      ? atUnit(unit)
      : undefined;
  const indexOf = (words: string, from = 0) => {
    if (words === '') return -1;
    let unit = text.indexOf(words, units[Math.min(from, length)]);
    while (unit >= 0) {
      const point = pointOf(words, unit);
      if (point !== undefined) return point;
      unit = text.indexOf(words, unit + 1);
    }
    return -1;
  };
  return {
    text,
    length,
    atUnit,
    pointOf,
    unitAt: (point) => units[Math.min(Math.max(point, 0), length)] ?? text.length,
    indexOf,
    slice: (start, end) =>
      start < 0 || start > end || end > length ? undefined : text.slice(units[start], units[end]),
    placesOf: (words) => placesOf(words, indexOf),
  };
}

/** Half of a code point that takes two units; most texts have none, and need no table. */
const beyondUnits = /[\ud800-\udfff]/;

function unitsAsPoints(text: string): CodePoints {
  const { length } = text;
  const indexOf = (words: string, from = 0) => (words === '' ? -1 : text.indexOf(words, from));
  return {
    text,
    length,
    atUnit: (unit) => Math.min(Math.max(unit, 0), length),
    unitAt: (point) => Math.min(Math.max(point, 0), length),
    pointOf: (words, unit) => (text.startsWith(words, unit) ? unit : undefined),
    indexOf,
    slice: (start, end) =>
      start < 0 || start > end || end > length ? undefined : text.slice(start, end),
    placesOf: (words) => placesOf(words, indexOf),
  };
}

function placesOf(words: string, indexOf: (words: string, from: number) => number): number[] {
  const places: number[] = [];
  for (let at = indexOf(words, 0); at >= 0; at = indexOf(words, at + 1)) places.push(at);
  return places;
}

/** How many code points a text has. */
export function countCodePoints(text: string): number {
  if (!beyondUnits.test(text)) return text.length;
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** For each code point, the UTF-16 unit it begins at, and the text's end after the last. */
function unitsOf(text: string): number[] {
  const units: number[] = [];
  let unit = 0;
  for (const point of text) {
    units.push(unit);
    unit += point.length;
  }
  units.push(unit);
  return units;
}
