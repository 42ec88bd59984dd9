import { expect, test } from 'vitest';
import { countEventsByArticle } from './countEventsByArticle.ts';
import { coverageRows } from './coverageRows.ts';
import { millStreet, sourceOfMillStreet } from './file/testing/millStreet.ts';

const { story } = sourceOfMillStreet();
const { articles, events } = story;
const rows = coverageRows(events, articles);
const totals = countEventsByArticle(story);

const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);

test('every event has a row with a state for every article', () => {
  expect(rows.map(({ event }) => event)).toEqual(events);
  for (const { states } of rows) expect(states).toHaveLength(articles.length);
});

test('totals of rows and of columns count the same accounts', () => {
  const inFile = [...millStreet.events, ...millStreet.undated];
  const accounts = inFile.flatMap((event) => event.accounts).length;
  expect(sum(rows.map(({ counts }) => counts.reporting))).toBe(accounts);
  expect(sum([...totals.values()])).toBe(accounts);
  articles.forEach(({ id }, column) => {
    const inRows = rows.filter(({ states }) => states[column] === 'reports').length;
    expect(totals.get(id) ?? 0).toBe(inRows);
  });
});

test('an article that nobody has read counts neither as having an event nor as being without it', () => {
  const [one, other] = articles;
  const event = events.find((each) => each.articles.length > 0);
  if (!one || !other || !event) throw new Error('Mill Street has articles and events');
  const told = { ...event, articles: [one.id] };
  const counts = (file: typeof other.file, reports = told) =>
    coverageRows([reports], [one, { ...other, file }])[0]?.counts;
  expect(counts(other.file)).toEqual({ reporting: 1, of: 2, unread: 0 });
  expect(counts(null)).toEqual({ reporting: 1, of: 1, unread: 1 });
  const both = { ...event, articles: [one.id, other.id] };
  expect(counts(null, both)).toEqual({ reporting: 2, of: 2, unread: 0 });
});
