import { expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { readStory } from '../../story/file/readOutline.ts';
import { millStreet as file } from '../../story/file/testing/millStreet.ts';
import { axisOf } from './index/axisOf.ts';
import { prepareTimeline } from './index/prepareTimeline.ts';
import { storyInput } from './storyInput.ts';
import { anEvent, dated } from '../testing/scenesOfDates.ts';

test('a known order without days is the order on the axis, from left to right', () => {
  const week = '2025-06-02/2025-06-08';
  const story = readStory({
    ...file,
    timeZone: 'Europe/Paris',
    events: [
      { ...dated(anEvent, week), id: 'then', after: ['first'] },
      { ...dated(anEvent, '2025-06-03/2025-06-08'), id: 'first' },
    ],
  });
  const index = prepareTimeline(storyInput(story, { language: english, rowName: String }));
  expect(index.known.map(({ event }) => event.id)).toEqual(['first', 'then']);
  const [first = 0, then = 0] = axisOf(index, 'linear', [])?.places ?? [];
  expect(first).toBeLessThan(then);
});
