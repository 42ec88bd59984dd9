import type { Period } from './rung.ts';

/** A period with room for its label. */
export type TickCandidate = {
  readonly period: Period;
  /** The part of the period that is visible and outside closed folds, in pixels. */
  readonly x0: number;
  readonly x1: number;
  /** Its first day is where the period begins, and not just where it becomes visible. */
  readonly startsHere: boolean;
  /** Its room on the scale, for choosing between neighbours. */
  readonly roomPx: number;
};
