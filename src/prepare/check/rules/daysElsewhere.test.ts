import { expect, test } from 'vitest';
import { millStreet } from '../../../story/file/testing/millStreet.ts';
import { namedDays } from './namedDays.ts';
import { weekdays } from './weekdays.ts';

/** How often the days that these words name are refused of an event with this date, in Paris. */
function refused(edtf: string, exact: string, language = 'en') {
  const [event] = millStreet.events;
  const [article] = millStreet.articles;
  if (!event || !article) throw new Error('Mill Street has events');
  const evidence = [{ article: article.id, exact, start: 0, end: exact.length }];
  const date = { ...event.date, edtf, basis: 'stated' as const, evidence };
  const story = {
    ...millStreet,
    timeZone: 'Europe/Paris',
    articles: [{ ...article, language, datePublished: { ...article.datePublished, evidence: [] } }],
    events: [{ ...event, date, accounts: [] }],
    undated: [],
  };
  const context = { file: 'story.json', story, texts: new Map() };
  return [...weekdays(context), ...namedDays(context)].length;
}

test.each([
  ['2025-06-07T03:30Z', 'on Friday at 11.30 pm ET'],
  ['2025-06-07T05:30', 'at 11.30 pm New York time on Friday 6 June'],
  ['2025-06-06T23:30-04:00', 'early on Saturday 7 June'],
  ['2025-06-06T23:30-04:00', 'late on Friday'],
  ['2025-06-06T22:30Z', 'on Saturday 7 June at 00:30'],
  ['2025-06-06T22:30Z/2025-06-06T23:00Z', 'on Saturday 7 June'],
])('%s may be the day of “%s”, by the clocks of the words or of the story', (edtf, words) => {
  expect(refused(edtf, words)).toBe(0);
});

test.each([
  ['2025-06-07T03:30Z', 'on Sunday at 11.30 pm ET'],
  ['2025-06-06T12:00Z', 'on Saturday at noon'],
  ['2025-06-06T18:12', 'on Saturday 7 June'],
  ['2025-06-07T05:30', 'on Thursday at 11.30 pm New York time'],
])('%s is not the day of “%s”', (edtf, words) => {
  expect(refused(edtf, words)).toBeGreaterThan(0);
});
