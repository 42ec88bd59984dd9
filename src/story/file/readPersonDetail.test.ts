import { expect, test } from 'vitest';
import { peopleAround } from '../neighbours.ts';
import { millStreet, sourceOfMillStreet } from './testing/millStreet.ts';

const source = sourceOfMillStreet();
const detailOf = (personId: string) => source.person(personId).now();

test('a person has all their statements, and every event that names them or at which they spoke', () => {
  const { events, statements } = detailOf('helen-ashworth');
  const own = millStreet.quotations.filter(({ speaker }) => speaker === 'helen-ashworth');
  expect(new Set(statements)).toEqual(new Set(own));
  for (const { event } of own) expect(events).toContain(event);
  const named = millStreet.events.filter(({ people }) => people.includes('helen-ashworth'));
  expect(named.length).toBeGreaterThan(0);
  for (const { id } of named) expect(events).toContain(id);
});

test('statements are in the order of their events, with those of no event last', () => {
  const loose = millStreet.quotations.filter(({ event }) => event === null);
  const speaker = loose[0]?.speaker ?? '';
  expect(detailOf(speaker).statements.at(-1)?.event).toBeNull();
  const events = source.story.events.map(({ id }) => id);
  const places = detailOf('helen-ashworth').statements.map(({ event }) =>
    events.indexOf(event ?? ''),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('people of whom nothing is known get no page', () => {
  const named = source.story.people.filter(({ hasReports }) => hasReports).map(({ id }) => id);
  expect(named).toContain('edith-marsh');
  const { story } = sourceOfMillStreet({ quotations: [], events: [], undated: [] });
  for (const { id } of story.people) {
    expect(peopleAround(story, id)).toEqual({ previous: null, next: null });
  }
});
