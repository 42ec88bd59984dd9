import { expect, test } from 'vitest';
import millStreet from '../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { coverageRows, reportsOfEach } from './coverageTable.ts';
import { parseStory } from './file/parse.ts';

const parsed = parseStory(millStreet);
if (!parsed.ok) throw new Error('Mill Street is a story');
const { story } = parsed;
const events = [...story.events, ...story.undated];
const rows = coverageRows(events, story.articles);

const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);

test('every event has a row with a state for every article', () => {
  expect(rows.map(({ event }) => event)).toEqual(events);
  for (const { states } of rows) expect(states).toHaveLength(story.articles.length);
});

test('totals of rows and of columns count the same accounts', () => {
  const accounts = events.flatMap((event) => event.accounts).length;
  expect(sum(rows.map(({ reports }) => reports))).toBe(accounts);
  expect(sum(reportsOfEach(events, story.articles))).toBe(accounts);
  story.articles.forEach((_, column) => {
    const inRows = rows.filter(({ states }) => states[column] === 'reports').length;
    expect(reportsOfEach(events, story.articles)[column]).toBe(inRows);
  });
});
