import { expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import bridgeClosure from '../../../e2e/stories/bridge-closure/story.json' with { type: 'json' };
import { changeAt } from '../../story/testing/changeAt.ts';
import { parseStory } from '../../story/file/parse.ts';
import { clockTimes } from './rules/clockTimes.ts';
import { publicationOrder } from './rules/publicationOrder.ts';

const folder = new URL('../../../e2e/stories/bridge-closure/articles/', import.meta.url);

/** What two rules say of the day without the bridge with one value changed. */
function messagesAfter(path: readonly PropertyKey[], to: unknown) {
  const parsed = parseStory(changeAt(bridgeClosure, path, to));
  if (!parsed.ok) return parsed.issues.map(({ message }) => message);
  const context = { file: 'story.json', story: parsed.story, texts: new Map() };
  return [...clockTimes(context), ...publicationOrder(context)].map(({ message }) => message);
}

const strut = bridgeClosure.events.findIndex(({ id }) => id === 'strut');
const edtf = ['events', strut, 'date', 'edtf'];

test('its articles are in the folder, and all times in its words agree with its dates', () => {
  expect(readdirSync(folder)).toEqual(['gazette.txt', 'wire.txt']);
  expect(readFileSync(new URL('gazette.txt', folder), 'utf8')).toContain('at 6.12 pm');
  expect(messagesAfter(edtf, '2025-06-06T18:12+02:00')).toEqual([]);
});

test('a time that the words do not say is refused', () => {
  expect(messagesAfter(edtf, '2025-06-06T06:12+02:00')).toEqual([
    '"6.12 pm" does not agree with 2025-06-06T06:12+02:00; give the time that the words mean',
  ]);
});

test('an article that was out before what it reports is refused', () => {
  const wire = bridgeClosure.articles.findIndex(({ id }) => id === 'wire');
  expect(
    messagesAfter(['articles', wire, 'datePublished', 'edtf'], '2025-06-06T12:00-04:00'),
  ).toEqual(
    expect.arrayContaining([expect.stringContaining('"wire" was out before the event happened')]),
  );
});
