import type { PixelRange } from '../scaleOver.ts';
import type { TickCandidate } from './tickCandidate.ts';
import { isClock } from './period.ts';
import type { CompareTicks } from './prominence.ts';
import { tickBox, touches, type TextPlacing, type Tick } from './tick.ts';
import { tickText, type TickStyle, type TickWords } from './tickText.ts';

export type Naming = {
  readonly style: TickStyle;
  readonly words: TickWords;
  /** Whether a label that is already there may be written in full; see `nameTicks`. */
  readonly mayVary: boolean;
  readonly compare: CompareTicks;
  /** Where closed folds begin, sorted: what follows one repeats its year. */
  readonly breaks: readonly number[];
  readonly placing: TextPlacing;
  readonly measure: (text: string) => number;
};

/**
 * Labels periods from left to right, each by what has changed since the previous one, and leaves out
 * those whose labels then touch. The first, the last (except for times of day) and what follows a
 * break always give their year, so that no date is without one. If a label would occur twice, the
 * second is written in full, on an elastic axis, whose ticks are uneven anyway. On a linear one it
 * would stand out, so the style is ruled out (null), except for a time of day, which every day has
 * after its own name: “6 Jun, 12:00, 7 Jun, 12:00”.
 */
export function nameTicks(candidates: readonly TickCandidate[], naming: Naming): Tick[] | null {
  let chosen = candidates;
  for (;;) {
    const texts = textsOf(chosen, naming);
    if (texts === null) return null;
    const boxes = chosen.map((candidate, n) =>
      tickBox(candidate, naming.measure(texts[n] ?? ''), naming.placing),
    );
    const loser = findLoser(chosen, boxes, naming.compare);
    if (loser === null) {
      return chosen.flatMap((candidate, n) => tickOf(candidate, texts[n] ?? '', boxes[n] ?? null));
    }
    chosen = chosen.filter((_, n) => n !== loser);
  }
}

function textsOf(
  chosen: readonly TickCandidate[],
  { style, words, mayVary, breaks }: Naming,
): string[] | null {
  const last = chosen.length - 1;
  const brief = chosen.map(({ period }, n) => {
    const before = chosen[n - 1]?.period;
    const isAfterBreak = before && breaks.some((at) => at >= before.from && at < period.from);
    const isEnd = n === last && !isClock(period.rung);
    const previous = before && !isAfterBreak && !isEnd ? before : null;
    return tickText(period, previous, style, words);
  });
  const isTwice = (n: number) => brief.indexOf(brief[n] ?? '') < n;
  if (!mayVary && chosen.some(({ period }, n) => isTwice(n) && !isClock(period.rung))) return null;
  return chosen.map(({ period }, n) =>
    mayVary && isTwice(n) ? tickText(period, null, 'full', words) : (brief[n] ?? ''),
  );
}

/** The tick to leave out next: one at the edge, or the less prominent of two that touch. */
function findLoser(
  chosen: readonly TickCandidate[],
  boxes: readonly (PixelRange | null)[],
  compare: CompareTicks,
): number | null {
  for (const [n, box] of boxes.entries()) {
    if (!box) return n;
    const next = boxes[n + 1];
    if (!next || !touches(box, next)) continue;
    const [a, b] = [chosen[n], chosen[n + 1]];
    return a && b && compare(a, b) < 0 ? n + 1 : n;
  }
  return null;
}

function tickOf(
  { period, x0, x1, startsHere }: TickCandidate,
  text: string,
  box: PixelRange | null,
): Tick[] {
  if (!box) return [];
  const { unit } = period.rung;
  return [
    {
      key: `${unit} ${period.from}`,
      unit,
      period: { from: period.from, to: period.to },
      text,
      textPx: box.x0,
      widthPx: box.x1 - box.x0,
      x0,
      x1,
      startsHere,
    },
  ];
}
