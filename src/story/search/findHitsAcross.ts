import { findHits, type HitRun } from './findHits.ts';

/**
 * Like `findHits` for a text that is drawn in pieces. Words are those of the whole text, so a word
 * that continues in the next piece is found; each piece gets its own runs, which joined are the
 * piece.
 */
export function findHitsAcross(pieces: readonly string[], terms: readonly string[]): HitRun[][] {
  const whole = findHits(pieces.join(''), terms);
  let ends = 0;
  return pieces.map((piece) => {
    const start = ends;
    ends += piece.length;
    return runsWithin(whole, start, ends);
  });
}

function runsWithin(runs: readonly HitRun[], start: number, end: number): HitRun[] {
  let ends = 0;
  return runs.flatMap(({ text, isHit }) => {
    const from = ends;
    ends += text.length;
    const within = text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return within === '' ? [] : [{ text: within, isHit }];
  });
}
