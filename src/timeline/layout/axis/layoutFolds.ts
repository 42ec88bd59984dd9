import type { Language } from '../../../language/english.ts';
import { daysIn, type Fold } from '../../../time/scale/axis.ts';
import { formatFold, type FoldWords } from '../../../time/scale/formatFold.ts';
import { createMemory } from '../index/createMemory.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import type { View } from '../marks/view.ts';
import type { FoldMark } from './axisScene.ts';
import { foldBaselinePx, foldBreakPx } from '../sizes.ts';

type Place = { fold: Fold; x0: number; x1: number; x: number };
type Box = { x0: number; x1: number };

const betweenPx = 6;

/**
 * The visible folds. Where several are so close that their breaks would touch (a large story seen
 * whole), only the longest are drawn; the same goes for their labels.
 */
export function layoutFolds(view: View, y: number): FoldMark[] {
  const { environment, widthPx } = view;
  const names: Box[] = [];
  const named = apart(placesInSight(view)).map(({ fold, x0, x1, x }) => {
    const words = foldWords(fold, view.index, environment.language);
    const name = nameWithin(words, { x0, x1, x }, view);
    const box = name && boxOf(name, widthPx);
    const isFree = box && names.every((other) => !touches(box, other));
    if (box && isFree) names.push(box);
    return {
      key: `fold ${fold.id}`,
      id: fold.id,
      isOpen: fold.isOpen,
      x0,
      x1,
      x,
      name:
        box && isFree ? { text: name.text, x: (box.x0 + box.x1) / 2, y: y + foldBaselinePx } : null,
      words: words.full,
      mayHold: mayHoldEvents(fold, view.index),
    };
  });
  return named.sort((a, b) => a.x0 - b.x0);
}

/** How long it is: about, beside a date that is only approximate. */
export function foldWords(fold: Fold, index: TimelineIndex, language: Language): FoldWords {
  const { roughEdges, input } = index;
  const isRough = roughEdges.has(fold.from) || roughEdges.has(fold.to);
  return formatFold(fold, input.zone, language, isRough);
}

const kept = createMemory<boolean>();

/**
 * Whether something may have happened within a fold, or lasted through it: then it is not time
 * without events, though none is placed there.
 */
export function mayHoldEvents({ id, from, to }: Fold, index: TimelineIndex): boolean {
  return kept(index, index.events, id, () =>
    index.known.some((event) => event.from < to && event.to > from),
  );
}

function placesInSight({ scale, plot }: View): Place[] {
  const margin = foldBreakPx / 2;
  return scale.axis.folds.flatMap((fold) => {
    const x0 = Math.max(scale.position(fold.from), plot.x0);
    const x1 = Math.min(scale.position(fold.to), plot.x1);
    // A sliver at the edge has no room for a break.
    if (x1 - x0 < Math.min(margin, 2)) return [];
    const x = Math.min(Math.max((x0 + x1) / 2, plot.x0 + margin), plot.x1 - margin);
    return [{ fold, x0, x1, x }];
  });
}

/** The longest first, without those whose break would touch a longer one's. */
function apart(places: readonly Place[]): Place[] {
  const chosen: Place[] = [];
  const byLength = places.toSorted((a, b) => daysIn(b.fold) - daysIn(a.fold) || a.x0 - b.x0);
  for (const place of byLength) {
    if (chosen.every(({ x }) => Math.abs(x - place.x) >= foldBreakPx * 1.5)) chosen.push(place);
  }
  return chosen;
}

/** In full if the fold is wide enough, otherwise abbreviated. */
function nameWithin(
  words: FoldWords,
  { x0, x1, x }: { x0: number; x1: number; x: number },
  { environment }: View,
) {
  const full = environment.measureText(words.full, 'fold');
  const text = full <= x1 - x0 + 2 * betweenPx ? words.full : words.short;
  return { text, x, widthPx: environment.measureText(text, 'fold') };
}

function boxOf({ x, widthPx }: { x: number; widthPx: number }, mostPx: number): Box {
  const x0 = Math.max(0, Math.min(x - widthPx / 2, mostPx - widthPx));
  return { x0, x1: x0 + widthPx };
}

const touches = (a: Box, b: Box) => a.x0 < b.x1 + betweenPx && b.x0 < a.x1 + betweenPx;
