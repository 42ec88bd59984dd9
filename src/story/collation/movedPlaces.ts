import type { Column, Move } from './collation.ts';

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

/** `a` and `b` are versions; `isOneWord` compares a word of one with a word of the other. */
export function movedPlaces(
  columns: readonly Column[],
  moves: readonly Move[],
  [a, b]: readonly [number, number],
  isOneWord: (first: number, second: number) => boolean,
): MovedPlaces {
  const places: MovedPlaces = { first: new Map(), second: new Map() };
  const cell = (column: number, version: number) => columns[column]?.cells[version] ?? null;
  const stays = (column: number) => {
    const [first, second] = [cell(column, a), cell(column, b)];
    return first !== null && second !== null && isOneWord(first, second);
  };
  for (const [move, { columns: pairs }] of moves.entries()) {
    for (const pair of pairs) {
      if (pair.some(stays)) continue;
      for (const [from, to] of [pair, pair.toReversed()]) {
        if (from === undefined || to === undefined) continue;
        const [first, second] = [cell(from, a), cell(to, b)];
        if (first === null || second === null || !isOneWord(first, second)) continue;
        if (places.first.has(from) || places.second.has(to)) continue;
        places.first.set(from, { move, first, second });
        places.second.set(to, { move, first, second });
      }
    }
  }
  return places;
}
