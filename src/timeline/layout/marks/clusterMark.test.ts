import { expect, test } from 'vitest';
import { english } from '../../../language/english.ts';
import { readStory } from '../../../story/file/readOutline.ts';
import type { StoryEvent } from '../../../story/file/schema.ts';
import { everyStanding } from '../../../story/file/testing/everyStanding.ts';
import { prepareTimeline } from '../index/prepareTimeline.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import { layoutTimeline } from '../layoutTimeline.ts';
import { storyInput } from '../storyInput.ts';
import { day, event, story as inventedStory } from '../testing/inventStory.ts';
import { environment } from '../testing/seenScene.ts';
import { gatheredFacts } from './gatheredFacts.ts';

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
  return drawnToScale(prepareTimeline(storyInput(story, { language: english, rowName: String })));
}

function drawnToScale(index: TimelineIndex) {
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

test('a cluster says of how many of its events accounts contradict each other', () => {
  const events = [1, 2, 3].map((n) =>
    event(`e${n}`, day(2025, 4, n), 1, n === 2 ? { differs: true } : {}),
  );
  const index = prepareTimeline(inventedStory([...events, event('far', day(2045))], []));
  const { clusters } = drawnToScale(index);
  expect(clusters.map(({ count, differs }) => ({ count, differs }))).toEqual([
    { count: 3, differs: 1 },
  ]);
});

test.each([
  [event('after', day(2025, 4, 2), null), { from: false, to: true }],
  [event('before', null, day(2025, 4, 5)), { from: true, to: false }],
  [event('within', day(2025, 4, 2), 3), { from: false, to: false }],
])('one may reach beyond the story’s days where the date of an event is open', (open, isOpen) => {
  const events = [event('first', day(2025, 4, 1)), open, event('last', day(2025, 4, 9))];
  const index = prepareTimeline(inventedStory(events, []));
  const ranks = Int32Array.from(index.events.keys());
  expect(gatheredFacts(ranks, index, () => ranks)).toMatchObject({
    isOpen,
    days: { from: day(2025, 4, 1), to: day(2025, 4, 10) },
  });
});

test('the number of a thousand is parted', () => {
  const many = Array.from({ length: 1200 }, (_, n) => on(bare, `event-${n}`, '2025-04-12'));
  const { clusters } = sceneOf([...many, far]);
  expect(clusters.map(({ text }) => text)).toEqual(['1,200']);
});
