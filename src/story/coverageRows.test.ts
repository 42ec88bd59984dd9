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
  expect(sum(rows.map(({ reports }) => reports))).toBe(accounts);
  expect(sum([...totals.values()])).toBe(accounts);
  articles.forEach(({ id }, column) => {
    const inRows = rows.filter(({ states }) => states[column] === 'reports').length;
    expect(totals.get(id) ?? 0).toBe(inRows);
  });
});
