import type { Pairing } from './alignmentTables.ts';
import { longestRewording } from './costs.ts';
import { sliceRow, type Row } from './rows.ts';

/** Words from one index up to but excluding another. */
interface Range {
  from: number;
  to: number;
}

/** A beginning or end of two rows as rows of their own, and where they start. */
export interface RewordedEnd {
  from: number;
  fromOther: number;
  closed: Pairing;
}

/**
 * The beginnings and ends of two rows outside their shared words, if both are short: "I was angry
 * about it" and "I felt deeply hurt about it". Leaving words out at an end costs nothing, so an
 * alignment stops at "about"; since both have words there, it costs the same with "I" and without,
 * and so they are aligned once more with their ends closed.
 */
export function rewordedEnds(pairing: Pairing, partners: Int32Array): RewordedEnd[] {
  const { first, second } = pairing;
  const start = partners.findIndex((j) => j >= 0);
  const end = partners.findLastIndex((j) => j >= 0);
  if (start < 0) return [];
  const ends: [Range, Range][] = [
    [
      { from: 0, to: start },
      { from: 0, to: partners[start] ?? 0 },
    ],
    [
      { from: end + 1, to: first.words.length },
      { from: (partners[end] ?? 0) + 1, to: second.words.length },
    ],
  ];
  return ends
    .filter(([range, other]) => isReworded(range) && isReworded(other))
    .map(([range, other]) => ({
      from: range.from,
      fromOther: other.from,
      closed: {
        ...pairing,
        first: closeRow(first, range),
        second: closeRow(second, other),
      },
    }));
}

function isReworded({ from, to }: Range): boolean {
  return to > from && to - from <= longestRewording;
}

/** A part of a row, at whose ends gaps cost as much as within. */
function closeRow(row: Row, { from, to }: Range): Row {
  return { ...sliceRow(row, from, to), open: new Uint8Array(to - from + 1) };
}
