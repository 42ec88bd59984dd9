import { expect, test } from 'vitest';
import millStreet from '../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { modelStory } from './model/story.ts';
import { parseStory } from './file/parse.ts';
import { peopleWithReports, personReport } from './personReport.ts';

const parsed = parseStory(millStreet);
if (!parsed.ok) throw new Error('Mill Street is a story');
const story = modelStory(parsed.story, () => 0);

test('a person has every statement of theirs and every event that names them or where they spoke', () => {
  const { events, statements } = personReport(story, 'helen-ashworth');
  const own = millStreet.quotations.filter(({ speaker }) => speaker === 'helen-ashworth');
  expect(new Set(statements.map(({ id }) => id))).toEqual(new Set(own.map(({ id }) => id)));
  for (const { event } of own) expect(events.map(({ id }) => id)).toContain(event);
  const named = millStreet.events.filter(({ people }) =>
    people.some((id) => id === 'helen-ashworth'),
  );
  expect(named.length).toBeGreaterThan(0);
  for (const { id } of named) expect(events.map((one) => one.id)).toContain(id);
});

test('statements stand in the order of their events, those of no event last', () => {
  const { file } = story;
  const loose = file.quotations.filter(({ event }) => event === null);
  const speaker = loose[0]?.speaker ?? '';
  const events = [...story.events, ...story.undated].map(({ id }) => id);
  const { statements } = personReport(story, speaker);
  expect(statements.at(-1)?.event).toBeNull();
  const places = personReport(story, 'helen-ashworth').statements.map(({ event }) =>
    events.indexOf(event ?? ''),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('people of whom there is nothing are not gone to', () => {
  expect(peopleWithReports(story)).toContain('edith-marsh');
  const file = { ...story.file, quotations: [], events: [], undated: [] };
  expect(peopleWithReports({ ...story, file })).toEqual([]);
});
