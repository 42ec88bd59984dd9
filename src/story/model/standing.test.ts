import { expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { sourceOfFerryTimetable } from '../file/testing/ferryTimetable.ts';
import { sourceOfMillStreet } from '../file/testing/millStreet.ts';
import { countedApart, countsInWords } from '../words/countsInWords.ts';
import { whenBriefly } from '../words/whenBriefly.ts';
import { countEvents, standingOf } from './standing.ts';
import { modelStory } from './story.ts';

const { story } = sourceOfFerryTimetable();
const eventOf = (id: string) => {
  const event = story.event(id);
  if (!event) throw new Error(`the story has ${id}`);
  return event;
};

test('an event is announced until an account reports it, and from no article where no article has it', () => {
  expect(story.events.map((event) => [event.id, standingOf(event)])).toEqual([
    ['council-vote', 'not-from-articles'],
    ['plan', 'reported'],
    ['late-ferry', 'reported'],
    ['quay-opens', 'announced'],
    ['timetable-ends', 'not-from-articles'],
  ]);
});

test('beside the date, lists say what is announced and what is not from the articles', () => {
  const ids = ['quay-opens', 'timetable-ends', 'plan'];
  expect(ids.map((id) => whenBriefly(eventOf(id), story, english))).toEqual([
    'Monday 2 June 2031, announced',
    'In October 2031, not from these articles',
    'Monday 3 March 2031',
  ]);
});

test('where the editors added all dates, that is said once, and with each date only where not', () => {
  const ofSome = modelStory({
    ...story,
    events: story.events.map((event) =>
      event.id === 'plan' && event.date
        ? { ...event, date: { ...event.date, basis: 'stated' as const } }
        : event,
    ),
  });
  const whenOf = (id: string) => whenBriefly(eventOf(id), ofSome, english);
  expect(whenOf('quay-opens')).toBe(
    'Monday 2 June 2031, announced; date added by this timeline’s editors',
  );
  expect(whenOf('timetable-ends')).toBe('In October 2031, not from these articles');
  const counts = countEvents(ofSome.events);
  expect(countsInWords(counts, 3, english)).toMatch(
    / · 2 event dates added by this timeline’s editors$/,
  );
  // Of an event that is not from the articles, that is said already.
  expect(countedApart(countEvents([eventOf('timetable-ends')]), english)).toEqual([
    '1 not from these articles',
  ]);
});

test('a story’s head counts separately what is not reported, and does not mention what there is none of', () => {
  expect(countsInWords(countEvents(story.events), 3, english)).toBe(
    // The third only announces.
    '2 events, as 2 articles reported them · 1 announced · 2 not from these articles · all event dates added by this timeline’s editors',
  );
  const links = [eventOf('council-vote'), eventOf('quay-opens')];
  expect(countsInWords(countEvents(links), 3, english)).toBe(
    '1 announced · 1 not from these articles · 1 event date added by this timeline’s editors',
  );
  const millStreet = sourceOfMillStreet().story;
  expect(countedApart(countEvents(millStreet.events), english)).toEqual([]);
  expect(countsInWords(countEvents(millStreet.dated), 5, english)).toBe(
    english.page.counts(millStreet.dated.length, 5),
  );
  const undated = millStreet.events.length - millStreet.dated.length;
  expect(countsInWords(countEvents(millStreet.events), 5, english)).toBe(
    `${english.page.counts(15, 5)} · ${undated} undated, so only in the list`,
  );
});
