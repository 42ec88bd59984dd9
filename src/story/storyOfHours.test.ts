import { describe, expect, test } from 'vitest';
import bridgeClosure from '../../e2e/stories/bridge-closure/story.json' with { type: 'json' };
import { english } from '../language/english.ts';
import { coverageOf } from './coverage.ts';
import { parseStory } from './file/parse.ts';
import { readStory } from './file/readOutline.ts';
import { firstToReport } from './firstToReport.ts';
import type { StoryEvent } from './model/storyEvent.ts';
import { dateBriefly, dateInWords } from './words/dateWords.ts';
import { lagInWords } from './words/lagInWords.ts';

const parsed = parseStory(bridgeClosure);
if (!parsed.ok) throw new Error('the day without the bridge is a story');
const story = readStory(parsed.story);

function event(id: string): StoryEvent {
  const found = story.event(id);
  if (!found) throw new Error(`${id} is in the story`);
  return found;
}

test('eight events of one day, out of order in the file, are put in the order of their instants', () => {
  expect(story.dated.map(({ id }) => id)).toEqual([
    'alarm',
    'closed',
    'queue',
    'designers',
    'crack',
    'mayor',
    'strut',
    'reopens',
  ]);
});

describe('by the hour', () => {
  const [wire, gazette] = [story.article('wire'), story.article('gazette')];

  test('an article came out before one event of its day and after another', () => {
    expect(coverageOf(wire, event('reopens'))).toBe('published-before');
    expect(coverageOf(wire, event('mayor'))).toBe('not-in-article');
    expect(coverageOf(gazette, event('designers'))).toBe('not-in-article');
  });

  test('one of two articles of a day was the first', () => {
    expect(firstToReport(story, event('strut'))).toEqual({ state: 'first', article: wire });
  });

  test('articles stand in the order of publication', () => {
    expect(story.articles.map(({ id }) => id)).toEqual(['wire', 'gazette']);
  });

  test('the time from an event to an article is given in hours and minutes', () => {
    const lag = (id: string, article: typeof wire) => {
      const { date } = event(id);
      return date && lagInWords(date, article.datePublished, english);
    };
    expect(lag('strut', wire)).toBe('1 hour 18 minutes later');
    expect(lag('strut', gazette)).toBe('3 hours 48 minutes later');
    expect(lag('mayor', gazette)).toBe('between 5 hours 30 minutes and 6 hours later');
  });

  test('dates are given by the story’s clocks, wherever they were written', () => {
    expect(dateInWords(wire.datePublished, english)).toBe('Friday 6 June 2025, 19:30\u00a0(Paris)');
    const dates = story.dated.map(({ date }) => dateBriefly(date, english));
    expect(dates[1]).toBe('Friday 6 June 2025, 06:40\u00a0(Paris)');
    expect(dates[3]).toBe('Friday 6 June 2025, 11:45\u00a0(Paris)');
    expect(dates[5]).toBe('Friday 6 June 2025, between 16:00 and 16:30\u00a0(Paris)');
  });
});
