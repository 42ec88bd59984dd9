import { expect, test } from 'vitest';
import { millStreet } from '../../../story/file/testing/millStreet.ts';
import { timeOfDay } from './timeOfDay.ts';

/** What is said of an account with these words, of an event with this date. */
function said(edtf: string, exact: string, more: { language?: string; announced?: true } = {}) {
  const [event] = millStreet.events;
  const [article] = millStreet.articles;
  if (!event || !article) throw new Error('Mill Street has events');
  const { language = 'en', ...rest } = more;
  const excerpt = { exact, start: 0, end: exact.length, prefix: '', suffix: '' };
  const story = {
    ...millStreet,
    articles: [{ ...article, language }],
    events: [
      {
        ...event,
        date: { ...event.date, edtf },
        accounts: [{ article: article.id, excerpts: [excerpt], ...rest }],
      },
    ],
    undated: [],
  };
  return timeOfDay({ file: 'story.json', story, texts: new Map() }).map(({ message }) => message);
}

test.each([
  ['The bridge was closed at 6.12 am on Friday', 'en', '6.12 am'],
  ['The bridge was closed at noon', 'en', 'noon'],
  ['Die Brücke wurde um 18.12 Uhr gesperrt', 'de', '18.12 Uhr'],
  ['Die Brücke wurde um halb sechs morgens gesperrt', 'de', 'halb sechs morgens'],
  ['Le pont a fermé à 7h30', 'fr', '7h30'],
])('a time of day that the date leaves out gives a warning: %s', (exact, language, time) => {
  expect(said('2025-06-06', exact, { language })).toEqual([expect.stringContaining(`"${time}"`)]);
});

test.each([
  ['2025-06-06T06:12', 'The bridge was closed at 6.12 am on Friday'],
  ['2025-06', 'The bridge was closed at 6.12 am'],
  ['2025-06-06', 'The bridge was closed at about 6.12 am'],
  ['2025-06-06', 'The bridge was closed after 6 pm'],
  ['2025-06-06', 'The bridge was closed at half past four'],
  ['2025-06-06', 'The bridge was closed for 3 hours, and 6.12 metres of it fell'],
])('%s and %s are not reported', (edtf, exact) => {
  expect(said(edtf, exact)).toEqual([]);
});

test('an announced time may differ from what happened', () => {
  expect(said('2025-06-06', 'The bridge will close at 6.12 am', { announced: true })).toEqual([]);
});
