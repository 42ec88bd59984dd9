import { describe, expect, test } from 'vitest';
import { readStory } from '../file/readOutline.ts';
import type { StoryFile } from '../file/schema.ts';
import { millStreet as file } from '../file/testing/millStreet.ts';

type Written = { id: string; edtf: string; after?: string[] };

/** Mill Street with events of these dates, in this order in the file. */
function withEvents(written: readonly Written[], more: Partial<StoryFile> = {}): StoryFile {
  const [event] = file.events;
  if (!event) throw new Error('Mill Street has events');
  const events = written.map(({ edtf, ...rest }) => ({
    ...event,
    ...rest,
    date: { ...event.date, edtf, extent: 'moment' as const },
  }));
  return { ...file, ...more, events };
}

const orderOf = (...args: Parameters<typeof withEvents>) =>
  readStory(withEvents(...args)).dated.map(({ id }) => id);

describe('events of one day', () => {
  const written = [
    { id: 'fifth', edtf: '2025-06-06T18:12+02:00' },
    { id: 'third', edtf: '2025-06-06T11:30+02:00' },
    { id: 'last', edtf: '2025-06-06T17:40-04:00' },
    { id: 'day', edtf: '2025-06-06' },
    { id: 'fourth', edtf: '2025-06-06T16:05' },
    { id: 'second', edtf: '2025-06-06T05:12Z' },
  ];

  test('are in the order of their instants, whatever the order in the file', () => {
    const order = ['day', 'second', 'third', 'fourth', 'fifth', 'last'];
    expect(orderOf(written, { timeZone: 'Europe/Paris' })).toEqual(order);
    expect(orderOf(written.toReversed(), { timeZone: 'Europe/Paris' })).toEqual(order);
  });

  test('are read in the zone of the first one that names a zone, if the story names none', () => {
    expect(readStory(withEvents(written)).zone.name).toBe('UTC');
    expect(readStory(withEvents(written.slice(0, 2))).zone.name).toBe('UTC+2');
    expect(readStory(withEvents([{ id: 'a', edtf: '2025-06-06T18:12' }])).zone.name).toBeNull();
    expect(readStory(file).zone.name).toBeNull();
  });
});

describe('a known order without days', () => {
  const week = '2025-06-02/2025-06-08';

  test('is kept along a chain of ten thousand', () => {
    const chain = Array.from({ length: 10_000 }, (_, i) => ({
      id: `e${i}`,
      edtf: week,
      after: i < 9999 ? [`e${i + 1}`] : [],
    }));
    expect(orderOf(chain)).toEqual(chain.map(({ id }) => id).toReversed());
  });

  test('is kept where dates are equal', () => {
    const written = [
      { id: 'c', edtf: week, after: ['b'] },
      { id: 'b', edtf: week, after: ['a'] },
      { id: 'a', edtf: week },
    ];
    expect(orderOf(written)).toEqual(['a', 'b', 'c']);
  });

  test('is kept where dates only overlap, and nothing else moves', () => {
    const written = [
      { id: 'month', edtf: '2025-06', after: ['day'] },
      { id: 'first', edtf: '2025-06-03' },
      { id: 'day', edtf: '2025-06-05' },
      { id: 'last', edtf: '2025-06-07' },
    ];
    expect(orderOf(written)).toEqual(['first', 'day', 'month', 'last']);
  });

  test('decides where an event is placed, also through another event', () => {
    const written = [
      { id: 'c', edtf: '2025', after: ['b'] },
      { id: 'b', edtf: '2025-06', after: ['a'] },
      { id: 'a', edtf: '2025-06-05' },
    ];
    const story = readStory(withEvents(written));
    const places = [...story.placedFrom.values()];
    expect(new Set(places)).toEqual(new Set([Date.parse('2025-06-05') / 86_400_000]));
  });
});
