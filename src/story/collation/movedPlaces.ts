import type { IndexedTable } from './indexTable.ts';

/** A word of a moved passage, and the same word at its position in the other version. */
export interface MovedWord {
  move: number;
  first: number;
  second: number;
}

/** By column, what has moved there between two versions. */
export interface MovedPlaces {
  first: Map<number, MovedWord>;
  second: Map<number, MovedWord>;
}

/** `a` and `b` are versions; `isShared` compares a word of one with a word of the other. */
export function movedPlaces(
  { columns, movesOf }: IndexedTable,
  [a, b]: readonly [number, number],
  isShared: (first: number, second: number) => boolean,
): MovedPlaces {
  const places: MovedPlaces = { first: new Map(), second: new Map() };
  const cell = (column: number, version: number) => columns[column]?.cells[version] ?? null;
  const stays = (column: number) => {
    const [first, second] = [cell(column, a), cell(column, b)];
    return first !== null && second !== null && isShared(first, second);
  };
  for (const { move, from, to } of movesOf[a] ?? []) {
    const second = cell(to, b);
    if (second === null) continue;
    const first = cell(from, a);
    if (first === null || !isShared(first, second) || stays(from) || stays(to)) continue;
    if (places.first.has(from) || places.second.has(to)) continue;
    places.first.set(from, { move, first, second });
    places.second.set(to, { move, first, second });
  }
  return places;
}
