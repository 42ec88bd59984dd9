import { expect, test } from 'vitest';
import { english } from '../../../language/english.ts';
import { readStory } from '../../../story/file/readOutline.ts';
import type { StoryEvent } from '../../../story/file/schema.ts';
import { everyStanding } from '../../../story/file/testing/everyStanding.ts';
import { prepareTimeline } from '../index/prepareTimeline.ts';
import { layoutTimeline } from '../layoutTimeline.ts';
import { storyInput } from '../storyInput.ts';
import { environment } from '../testing/seenScene.ts';

const [gate, bare] = ['gate', 'bare'].map((id) =>
  everyStanding.events.find((event) => event.id === id),
);
if (!gate || !bare) throw new Error('the weir has its events');

const on = (event: StoryEvent, id: string, edtf: string): StoryEvent => ({
  ...event,
  id,
  title: id,
  date: { ...event.date, edtf, earliest: edtf, latest: edtf },
});

/** To scale, so that two days in 20 years lie on one another. */
function sceneOf(events: readonly StoryEvent[]) {
  const story = readStory({
    ...everyStanding,
    timeZone: undefined,
    events: [...events],
    undated: [],
  });
  const index = prepareTimeline(storyInput(story, { language: english, rowName: String }));
  const view = { scaleKind: 'linear', window: null, openFolds: [], selected: null } as const;
  return layoutTimeline(index, view, { widthPx: 900 }, environment);
}

const far = on(bare, 'far', '2045-01-01');

test('a cluster says how many of its events are only announced', () => {
  const { clusters } = sceneOf([
    on(bare, 'first', '2025-04-12'),
    on(gate, 'second', '2025-04-13'),
    on(gate, 'third', '2025-04-14'),
    far,
  ]);
  expect(clusters.map(({ count, announced, text }) => ({ count, announced, text }))).toEqual([
    { count: 3, announced: 2, text: '3' },
  ]);
});

test('one of which nothing is announced says none', () => {
  const { clusters } = sceneOf([
    on(bare, 'first', '2025-04-12'),
    on(bare, 'second', '2025-04-13'),
    far,
  ]);
  expect(clusters.map(({ announced }) => announced)).toEqual([0]);
});

test('the number of a thousand is parted', () => {
  const many = Array.from({ length: 1200 }, (_, n) => on(bare, `event-${n}`, '2025-04-12'));
  const { clusters } = sceneOf([...many, far]);
  expect(clusters.map(({ text }) => text)).toEqual(['1,200']);
});
