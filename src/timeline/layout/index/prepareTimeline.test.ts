import { expect, test } from 'vitest';
import { day, event, row, story } from '../testing/inventStory.ts';
import { axisOf } from './axisOf.ts';
import { prepareTimeline } from './prepareTimeline.ts';

const idsOf = (events: Parameters<typeof story>[0]) =>
  prepareTimeline(story(events)).known.map(({ event: { id } }) => id);

test('events are in order of time, and in the given order if they begin together', () => {
  const events = [
    event('later', day(2023, 9, 9)),
    event('year', day(2016), 366),
    event('month', day(2016), 31),
    event('earlier', day(1998), 365),
  ];
  expect(idsOf(events)).toEqual(['earlier', 'year', 'month', 'later']);
});

test('what happened in or before 2006 is placed at 2006', () => {
  const events = [
    event('before', null, day(2007), { endedFrom: day(2006) }),
    event('in', day(2006), 365),
    event('2003', day(2003), 365),
  ];
  expect(idsOf(events)).toEqual(['2003', 'before', 'in']);
});

test('events with the same date keep their given order', () => {
  const events = ['z', 'a', 'm'].map((id) => event(id, day(2023, 9, 9)));
  expect(idsOf(events)).toEqual(['z', 'a', 'm']);
});

test('events of a day share it, and the articles published on it have the last of its slots', () => {
  const events = ['a', 'b'].map((id) => event(id, day(2023, 9, 9)));
  const index = prepareTimeline(story(events, [row('courier', day(2023, 9, 9))]));
  const storyAxis = axisOf(index, 'linear', []);
  const start = storyAxis?.axis.unitsAt(day(2023, 9, 9)) ?? 0;
  const places = [...(storyAxis?.places ?? [])].map((place) => (place - start) * 6);
  expect(places.map(Math.round)).toEqual([1, 3]);
  const publication = storyAxis?.publicationPlaces.get(day(2023, 9, 9)) ?? 0;
  expect((publication - start) * 6).toBeCloseTo(5, 6);
});

test('the axis reaches from the first to the last day of events and publications', () => {
  const index = prepareTimeline(
    story([event('a', day(2023, 9, 9))], [row('courier', day(2023, 9, 12), 3)]),
  );
  expect(index.domain).toEqual({ from: day(2023, 9, 9), to: day(2023, 9, 15) });
});
