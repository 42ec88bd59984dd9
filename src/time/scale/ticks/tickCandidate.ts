import type { Period } from './rung.ts';

/** A period with room for its name. */
export type TickCandidate = {
  readonly period: Period;
  /** The part of the period that is in sight and outside closed folds, in pixels. */
  readonly x0: number;
  readonly x1: number;
  /** Its first day is where the period begins, and not only where it comes into sight. */
  readonly startsHere: boolean;
  /** The room that it has on the scale, for choosing between neighbours. */
  readonly roomPx: number;
};
