import type { TimelineDrawing } from './drawTimeline.ts';
import type { Telling } from './setEvents.ts';

/**
 * Where an event's accounts are: below the drawing, beside it, or without it. The events of a story
 * are below its drawing as well, or without it.
 */
export type Arrangement = 'accounts below' | 'accounts beside' | 'accounts alone' | 'events alone';

/** What is in a picture, for comparing two layouts. */
export interface PictureContent {
  /** What is said in words. Two layouts in which it is the same leave out nothing. */
  words: Telling | 'untold' | Arrangement;
  /** The events that the drawing names; the others are named in the words. */
  named: string;
}

/** What is in a picture apart from its title. */
export interface Placed {
  /** `null` when something has no room or is set smaller. */
  content: PictureContent | null;
  /** The scale of the drawing; Infinity without one. */
  drawnRatio: number;
  /** How many accounts of an event, or events where there is no drawing, there is room for. */
  inWords: number;
}

/** `null` when the drawing is set smaller than its form's type. */
export const contentOf = (
  { told, ratio }: TimelineDrawing,
  words: PictureContent['words'],
): PictureContent | null => (ratio < 1 ? null : { words, named: [...told].toSorted().join(' ') });
