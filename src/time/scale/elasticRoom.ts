import { minute } from '../zone/instant.ts';
import type { SlotGroup } from './slots.ts';

/**
 * How much room the elastic axis gives, in units: one unit is the room of a single event.
 *
 * The idea is that of histogram equalisation (equal areas for equal counts, as in image processing
 * and in density-equalising cartograms, Gastner and Newman 2004), applied to one dimension and
 * limited at both ends: a crowd gets more than one unit but less than its number, and empty time
 * gets a little that grows with its length. The formulas and their constants are ours.
 */

/** From this number on, more events in one place get markedly less room each. */
const crowd = 12;

/** 1 unit for 1, 3.6 for 4, 5.7 for 7, 47 for 500: a crowd has room and leaves some for others. */
export const roomForSlots = (count: number) =>
  Math.log2(1 + count / crowd) / Math.log2(1 + 1 / crowd);

/** Empty time: half a unit when it is as long as usual in the story, growing ever more slowly. */
export const roomForGap = (days: number, usualDays: number) =>
  0.5 * Math.log2(1 + days / usualDays);

/** The same for every closed fold, however long: enough for its break and its label. */
export const roomForFold = 1.3;

/** Opened folds together take at most this share of the axis. */
export const mostForOpenFolds = 0.6;

/**
 * The usual time from one event to the next in days: the geometric mean of the steps, so that steps
 * of years, of days and of minutes count alike; a step within a minute counts as a minute.
 */
export function usualStep(groups: readonly SlotGroup[]): number {
  const first = groups[0];
  if (!first) return 1;
  let logs = 0;
  let count = -1;
  let previous = first.from;
  for (const group of groups) {
    if (group !== first) logs += Math.log(Math.max(minute, group.from - previous));
    count += group.count;
    previous = group.from;
  }
  return count < 1 ? 1 : Math.exp(logs / count);
}

/**
 * Empty time longer than this is folded. If events were scattered evenly and at random, the longest
 * gap would be about log2(n) times the median one; a fold is a gap that is clearly longer.
 */
export const longestUnfolded = (usualDays: number, count: number) =>
  1.5 * usualDays * Math.log2(Math.max(2, count));
