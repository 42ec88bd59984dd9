import type { Language } from '../../../language/english.ts';
import { inSlices } from '../../../lazy/inSlices.ts';
import type { Steps } from '../../../lazy/steps.ts';
import type { Story } from '../../../story/model/story.ts';
import { prepareAxis } from '../../../timeline/layout/index/axisOf.ts';
import type { TimelineView } from '../../../timeline/layout/layoutTimeline.ts';
import { prepareStoryInSteps, type TimelineStory } from '../../../timeline/prepareStory.ts';

/** What determines the axis that is drawn. */
export type AxisView = Pick<TimelineView, 'scaleKind' | 'openFolds'>;

/**
 * Prepares a story for drawing, and the axis on which it will be drawn, a slice at a time.
 *
 * @param isWanted asked between slices
 * @returns undefined when it was dropped
 */
export const prepareInSlices = (
  story: Story,
  language: Language,
  view: AxisView,
  isWanted: () => boolean,
): Promise<TimelineStory | undefined> => inSlices(stepsOf(story, language, view), isWanted);

function* stepsOf(
  story: Story,
  language: Language,
  { scaleKind, openFolds }: AxisView,
): Steps<TimelineStory> {
  const prepared = yield* prepareStoryInSteps(story, language);
  yield* prepareAxis(prepared.index, scaleKind, openFolds);
  return prepared;
}
