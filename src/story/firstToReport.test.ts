import { expect, test } from 'vitest';
import { millStreet, sourceOfMillStreet } from './file/testing/millStreet.ts';
import { firstToReport } from './firstToReport.ts';

/** Who is first when articles `a`, `b`, … came out on these dates and all but the silent report. */
function firstOf(
  published: readonly string[],
  silent: readonly string[] = [],
  unread: readonly string[] = [],
): string {
  const [article] = millStreet.articles;
  const [event] = millStreet.events;
  if (!article || !event) throw new Error('Mill Street has articles and events');
  const articles = published.map((edtf, index) => ({
    ...article,
    id: 'abc'.charAt(index),
    file: unread.includes('abc'.charAt(index)) ? null : article.file,
    datePublished: { ...article.datePublished, edtf },
  }));
  const accounts = articles
    .filter(({ id }) => !silent.includes(id))
    .map(({ id }) => ({ article: id, excerpts: [] }));
  const { story } = sourceOfMillStreet({ articles, events: [{ ...event, accounts }] });
  const [reported] = story.events;
  if (!reported) throw new Error('the event is gone');
  const first = firstToReport(story, reported);
  return first.state === 'cannot-be-said' ? first.state : `${first.state} ${first.article.id}`;
}

test.each([
  ['days apart', ['2023-09-10', '2023-09-09'], 'first b'],
  ['the same day', ['2023-09-09', '2023-09-09'], 'cannot-be-said'],
  ['bounds that meet', ['2023-09-09/2023-09-13', '2023-09-13'], 'cannot-be-said'],
  ['bounds that do not meet', ['2023-09-09/2023-09-12', '2023-09-13', '2023-12'], 'first a'],
  [
    'first before one, not before the other',
    ['2023-09-09', '2023-09-10', '2023-09'],
    'cannot-be-said',
  ],
  ['two later ones of one day', ['2023-12-08', '2023-09-09', '2023-12-08'], 'first b'],
  ['an open start', ['2023-09-09', '/2023-12-08'], 'cannot-be-said'],
  ['an open end', ['2023-09-09', '2023-09-10/'], 'first a'],
  ['an approximate day near by', ['2023-09-09', '2023-09-10~'], 'cannot-be-said'],
])('with %s', (_, published, said) => {
  expect(firstOf(published)).toBe(said);
});

test('an article that does not report the event is not asked when it came out', () => {
  expect(firstOf(['2023-09-01', '2023-09-09', '2023-09-10'], ['a'])).toBe('first b');
});

test('an article that alone reports the event is called the only one', () => {
  expect(firstOf(['2023-09-01', '2023-09-09'], ['a'])).toBe('only b');
});

test.each([
  ['before all others', ['2023-09-10', '2023-09-01'], 'cannot-be-said'],
  ['on the same day', ['2023-09-10', '2023-09-10'], 'cannot-be-said'],
  ['after all others', ['2023-09-10', '2023-09-11'], 'first a'],
])('an article that nobody has read, published %s, may report it too', (_, published, said) => {
  expect(firstOf(published, ['b'], ['b'])).toBe(said);
});

test('an article that came out before the event, read or not, cannot have reported it', () => {
  const before = millStreet.events[0]?.date.edtf.slice(0, 4);
  expect(firstOf(['2023-09-10', `${Number(before) - 1}-01-01`], ['b'], ['b'])).toBe('only a');
});
