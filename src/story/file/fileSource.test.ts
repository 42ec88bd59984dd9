import { expect, test } from 'vitest';
import { fileSource } from './fileSource.ts';
import { millStreet, sourceOfMillStreet } from './testing/millStreet.ts';

const source = sourceOfMillStreet();

const idsOf = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));

test('an event’s detail is the same whether it is read alone or with all the others', () => {
  const { events } = source.whole().now();
  expect([...events.keys()].toSorted()).toEqual(source.story.events.map(({ id }) => id).toSorted());
  for (const [id, detail] of events) expect(source.event(id).now()).toEqual(detail);
});

test('nothing in the file gets lost: each statement and difference has its place', () => {
  const { events, loose } = source.whole().now();
  const details = [...events.values()];
  const quotations = [...details.flatMap((detail) => detail.quotations), ...loose.quotations];
  expect(idsOf(quotations)).toEqual(idsOf(millStreet.quotations));
  const differences = [...details.flatMap((detail) => detail.differences), ...loose.differences];
  expect(idsOf(differences)).toEqual(idsOf(millStreet.differences));
  expect(idsOf(source.differences(0, millStreet.differences.length).now())).toEqual(
    idsOf(millStreet.differences),
  );
});

test('the words that date an event are marked in the account of the article that has them', () => {
  for (const { id, date } of source.story.events) {
    const detail = source.event(id).now();
    for (const { article, date: own, dateWords } of detail.accounts) {
      const evidence = [...(own?.evidence ?? []), ...(detail.date?.evidence ?? [])];
      expect(dateWords).toEqual(evidence.filter((words) => words.article === article));
    }
    expect(detail.date === null).toBe(date === null);
  }
});

test('questions have keys of their own, even for an older copy of the same story', () => {
  const older = fileSource(millStreet, 'older');
  const newer = fileSource(millStreet, 'newer');
  const keys = [older, newer].flatMap((one) => [
    one.event('video').key,
    one.event('petition').key,
    one.article('video').key,
    one.person('video').key,
    one.whole().key,
    one.loose().key,
    one.several(['video']).key,
    one.differences(0, 1).key,
    one.differences(1, 2).key,
  ]);
  expect(new Set(keys.map((key) => key.join('\n'))).size).toBe(keys.length);
  expect(older.event('video').key).toEqual(older.event('video').key);
});

test('a search looks through what the articles wrote about every event', async () => {
  const search = await source.search();
  const [excerpt] = source
    .event('video')
    .now()
    .accounts.flatMap(({ excerpts }) => excerpts);
  expect(search.find(excerpt?.exact ?? '').now()).toContain(source.story.rankOf('video'));
  expect(search.find(' – ').now()).toBeNull();
});
