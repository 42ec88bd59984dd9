import type { Language } from '../../../language/english.ts';
import type { Stretch } from '../axis.ts';
import type { PixelRange } from '../scaleOver.ts';
import type { Zone } from '../../zone/zone.ts';
import type { CoarseStretch } from './coarse.ts';
import { isClock } from './period.ts';
import type { Period, TickUnit } from './rung.ts';

/** A labelled period on the axis: a year, a month, a day, an hour or a minute, never an instant. */
export type Tick = {
  /** The same for the same period in every window and on both axes. */
  readonly key: string;
  readonly unit: TickUnit;
  /** The whole period, in days. */
  readonly period: Stretch;
  readonly text: string;
  /** Left edge and width of the text. */
  readonly textPx: number;
  readonly widthPx: number;
  /** The part of the period that is visible and outside closed folds. */
  readonly x0: number;
  readonly x1: number;
  /** Whether the period begins at `x0`, rather than only becoming visible there. */
  readonly startsHere: boolean;
};

export type TickOptions = {
  /** The pixels within which a tick's period must be visible. */
  readonly range: PixelRange;
  /** The pixels that its text must stay within; at least `range`. */
  readonly textRange: PixelRange;
  /**
   * Days that deserve a tick, sorted: on an elastic axis a period with one of them takes precedence.
   */
  readonly worthNaming: readonly number[];
  /** The story's time zone, whose clocks determine days and hours. */
  readonly zone: Zone;
  /** Sorted and disjoint; see coarse.ts. */
  readonly coarse: readonly CoarseStretch[];
  /**
   * Day numbers of the days within which a time of day is known; an elastic axis names times on no
   * others. Omitted: on any.
   */
  readonly timedDays?: ReadonlySet<number>;
  readonly measure: (text: string) => number;
  readonly language: Language;
};

/** Between the start of a wide period and its label. */
const paddingPx = 4;
/** The least distance between two labels. */
export const betweenPx = 8;
/** A label at its period's start, moved in from the edge by more than this, would be before it. */
const mostShiftPx = 10;

/** A label below its period's middle may move in from the drawing's edge by half its width. */
const mostCentredShift = 0.5;

export type TextPlacing = {
  readonly within: PixelRange;
  /** How many times wider than its label a period may be and still have it below its middle. */
  readonly centredUpTo: number;
};

/**
 * Where a label goes: below the middle of a period that is not much wider than it, at the start of
 * one that is, and gradually from one to the other in between. `null` when the edge is too near, or
 * the drawing too narrow.
 */
function textBox(
  { x0, x1 }: PixelRange,
  widthPx: number,
  { within, centredUpTo }: TextPlacing,
): PixelRange | null {
  if (widthPx > within.x1 - within.x0) return null;
  const centred = (x0 + x1 - widthPx) / 2;
  const beginning = Math.min(x0 + paddingPx, centred);
  const wideness = (x1 - x0) / Math.max(1, widthPx) / centredUpTo - 1;
  const share = Math.min(1, Math.max(0, wideness));
  const wanted = centred + share * (beginning - centred);
  const left = Math.max(within.x0, Math.min(wanted, within.x1 - widthPx));
  const mostShift = share === 0 ? widthPx * mostCentredShift : mostShiftPx;
  return Math.abs(left - wanted) > mostShift ? null : { x0: left, x1: left + widthPx };
}

/**
 * Where a tick's label goes. A round time of day is read as an instant: its label is below it, and
 * the label of a day that begins there comes after it.
 */
export function tickBox(
  { period, x0, x1 }: PixelRange & { readonly period: Period },
  widthPx: number,
  placing: TextPlacing,
): PixelRange | null {
  const isEvent = period.rung.unit === 'minute' && period.rung.stride === 1;
  if (!isClock(period.rung) || isEvent) return textBox({ x0, x1 }, widthPx, placing);
  const left = period.minute === 0 ? x0 + paddingPx : x0 - widthPx / 2;
  const { within } = placing;
  return left < within.x0 || left + widthPx > within.x1 ? null : { x0: left, x1: left + widthPx };
}

export const touches = (a: PixelRange, b: PixelRange) =>
  a.x0 < b.x1 + betweenPx && b.x0 < a.x1 + betweenPx;
