import { expect, test } from 'vitest';
import { english } from '../language/english.ts';
import { atOnce } from '../lazy/steps.ts';
import { millStreet, sourceOfMillStreet } from '../story/file/testing/millStreet.ts';
import { prepareStoryInSteps } from './prepareStory.ts';

const [event] = millStreet.events;
if (!event) throw new Error('Mill Street has events');

const storyOf = (count: number) =>
  sourceOfMillStreet({
    events: Array.from({ length: count }, (_, n) => ({ ...event, id: `event-${n}` })),
    undated: [],
    quotations: [],
    differences: [],
  }).story;

test('the more events, the more steps their preparation has, and what they make is the same', () => {
  const stepsOf = (count: number) => [...prepareStoryInSteps(storyOf(count), english)].length;
  // Each list that is as long as the story is gone through in parts of a few thousand.
  expect(stepsOf(20_000) - stepsOf(2_000)).toBeGreaterThanOrEqual(12);
  expect(atOnce(prepareStoryInSteps(storyOf(9_000), english)).index.known).toHaveLength(9_000);
});
