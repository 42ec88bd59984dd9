import type { StoryDate } from '../model/storyDate.ts';

/** The ways in which a date is known, as the outline numbers them. Only append to it. */
export const bases: readonly StoryDate['basis'][] = ['stated', 'computed', 'bounded', 'entered'];
