import { expect, test } from 'vitest';
import { millStreet } from '../../../story/file/testing/millStreet.ts';
import { statementEvents } from './statementEvents.ts';

const [quotation] = millStreet.quotations.filter(({ event }) => event !== null);
const [version] = quotation?.versions ?? [];
if (!quotation || !version) throw new Error('Mill Street has words said at an event');

/** What is said of the story when this event has no account of the article that prints the words. */
function said(change: Partial<typeof millStreet> = {}) {
  const events = millStreet.events.map((event) =>
    event.id === quotation?.event
      ? { ...event, accounts: event.accounts.filter(({ article }) => article !== version?.article) }
      : event,
  );
  const story = { ...millStreet, events, ...change };
  return statementEvents({ file: 'story.json', story, texts: new Map() });
}

test('an article with words said at an event, and no account of it, brings a warning', () => {
  expect(statementEvents({ file: 'story.json', story: millStreet, texts: new Map() })).toEqual([]);
  const [first] = said();
  expect(first?.severity).toBe('warning');
  expect(first?.message).toContain(`"${version.article}" prints what was said`);
});

test('of an article whose text is not held nothing is said to be absent', () => {
  const articles = millStreet.articles.map((article) => ({ ...article, file: null }));
  expect(said({ articles })).toEqual([]);
});
