import type { ScaleKind, Stretch } from '../../../time/scale/axis.ts';
import { holdWindow, panWindow, windowShowing, zoomWindow } from '../../../time/scale/window.ts';
import { axisOf, type StoryAxis } from '../index/axisOf.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import { shortestWindow } from './shortestWindow.ts';

/** What a reader does to the window. Shares are of the plot's width, from 0 (left) to 1 (right). */
export type WindowMove =
  /** Later by a share of the width, earlier when negative. */
  | { readonly type: 'pan'; readonly share: number }
  /** Closer by a factor above 1, farther by one below; what is at `anchor` stays there. */
  | { readonly type: 'zoom'; readonly factor: number; readonly anchor: number }
  /** So that an event is well within sight; as little as does it. */
  | { readonly type: 'show'; readonly eventId: string }
  /** Close enough to tell these events apart, or at least closer: a cluster is opened. */
  | { readonly type: 'open'; readonly eventIds: readonly string[] }
  | { readonly type: 'days'; readonly days: Stretch }
  | { readonly type: 'whole' };

export type WindowView = {
  readonly scaleKind: ScaleKind;
  readonly openFolds: readonly string[];
  /** Null: the whole story. */
  readonly window: Stretch | null;
  /** The width of the plot. */
  readonly plotPx: number;
};

/** How far from the edges an event that is shown stands at the least, as a share of the width. */
const showMargin = 0.12;
/** A cluster that is opened fills this share of the width. */
const openShare = 0.6;
/** Opening a cluster comes closer by at least this. */
const leastOpening = 3;

/** The window after a move, in days; null: the whole story. */
export function moveWindow(
  index: TimelineIndex,
  view: WindowView,
  move: WindowMove,
): Stretch | null {
  const storyAxis = axisOf(index, view.scaleKind, view.openFolds);
  if (!storyAxis || move.type === 'whole') return null;
  const { axis } = storyAxis;
  const window = view.window ? holdWindow(axis, view.window) : axis.domain;
  const moved = apply(index, storyAxis, window, view.plotPx, move);
  const { from, to } = axis.domain;
  return moved.from <= from && moved.to >= to ? null : moved;
}

function apply(
  index: TimelineIndex,
  storyAxis: StoryAxis,
  window: Stretch,
  plotPx: number,
  move: Exclude<WindowMove, { type: 'whole' }>,
): Stretch {
  const { axis, places } = storyAxis;
  const shortest = shortestWindow(storyAxis, plotPx);
  switch (move.type) {
    case 'pan':
      return panWindow(axis, window, move.share);
    case 'zoom':
      return zoomWindow(axis, window, { ...move, shortest });
    case 'days':
      return zoomWindow(axis, holdWindow(axis, move.days), { factor: 1, anchor: 0.5, shortest });
    case 'show': {
      const place = places[index.rankById.get(move.eventId) ?? -1];
      return place === undefined ? window : windowShowing(axis, window, place, showMargin);
    }
    default: {
      const found = move.eventIds.flatMap((id) => places[index.rankById.get(id) ?? -1] ?? []);
      return openWindow(storyAxis, window, found, shortest);
    }
  }
}

function openWindow(
  { axis }: StoryAxis,
  window: Stretch,
  places: readonly number[],
  shortest: number,
): Stretch {
  if (places.length === 0) return window;
  const first = places.reduce((least, place) => Math.min(least, place), Infinity);
  const last = places.reduce((most, place) => Math.max(most, place), -Infinity);
  const length = axis.unitsAt(window.to) - axis.unitsAt(window.from);
  const wanted = Math.min((last - first) / openShare, length / leastOpening);
  const next = Math.max(wanted, Math.min(shortest, length));
  const start = (first + last - next) / 2;
  return holdWindow(axis, { from: axis.dayAt(start), to: axis.dayAt(start + next) });
}
