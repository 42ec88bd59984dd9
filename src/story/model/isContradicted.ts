import { isStrong } from './difference.ts';
import type { Story } from './story.ts';

/** Whether accounts of an event contradict each other, which the sign ≠ says everywhere. */
export const isContradicted = (story: Story, eventId: string): boolean =>
  story.differencesOf(eventId).some(isStrong);
