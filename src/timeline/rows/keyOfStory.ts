import type { TimelineIndex } from '../layout/index/timelineIndex.ts';
import type { RowsOfStory } from './rowsOfStory.ts';

/**
 * What the key has where time runs down the page: few articles each, of many their outlets, since the
 * marks beside events are outlets'.
 */
export const keyOfStory = ({ usual, by, down }: RowsOfStory): TimelineIndex =>
  usual === 'outlet' ? by(usual) : down();
