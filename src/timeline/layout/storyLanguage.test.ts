import { expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { readStory } from '../../story/file/readOutline.ts';
import { millStreet as file } from '../../story/file/testing/millStreet.ts';
import { prepareTimeline } from './index/prepareTimeline.ts';
import { storyInput } from './storyInput.ts';
import { anEvent, dated, sceneOf } from '../testing/scenesOfDates.ts';

test('a German title breaks by German rules, whatever the language of the page', () => {
  const title = 'Der Rat tagt am 3. Mai über die Brücke';
  const story = readStory({
    ...file,
    language: 'de',
    events: [{ ...dated(anEvent, '2025-05-03'), title }],
    differences: [],
    quotations: [],
    undated: [],
  });
  const index = prepareTimeline(storyInput(story, { language: english, rowName: String }));
  const { labels } = sceneOf(index, 'elastic');
  expect(labels[0]?.lines.length).toBeGreaterThan(1);
  expect(labels[0]?.lines.some(({ text }) => text.includes('3. Mai'))).toBe(true);
});
