import { expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { millStreet } from '../../story/file/testing/millStreet.ts';
import { openPieces } from '../../story/pieces/testing/writtenPieces.ts';
import { usualSizes } from '../../story/pieces/pieceSizes.ts';
import { prepareStory } from '../prepareStory.ts';
import { keyOfStory } from './keyOfStory.ts';

const [event] = millStreet.events;
const [article] = millStreet.articles;
const account = event?.accounts[0];
if (!event || !article || !account) throw new Error('Mill Street has an event with an account');

/** Articles 0 to 19: of 40 events, article 19 reports the most, but none alone of the important. */
const datePublished = { ...article.datePublished, evidence: [] };
const articles = Array.from({ length: 20 }, (_, n) => ({
  ...article,
  datePublished,
  id: `paper-${n}`,
}));
const events = Array.from({ length: 40 }, (_, n) => {
  const isImportant = n % 10 === 0;
  const reporting = articles.filter((_, at) => (isImportant ? at < 15 : at >= n % 20));
  return {
    ...event,
    id: `event-${n}`,
    importance: isImportant ? (1 as const) : (3 as const),
    date: { ...event.date, evidence: [] },
    accounts: reporting.map(({ id }) => ({ article: id, excerpts: account.excerpts })),
  };
});
const outlets = millStreet.outlets.map((outlet) => ({ ...outlet, evidence: [] }));
const file = {
  ...millStreet,
  outlets,
  articles,
  events,
  undated: [],
  differences: [],
  quotations: [],
};

test('where time runs down the page, the key begins with who reports most, also of events that have not come', async () => {
  const { supplied } = openPieces(file, { ...usualSizes, inOutline: 10, inOverview: 4 });
  const keyOf = (source = supplied.source()) =>
    prepareStory(source.story, english)
      .rows.down()
      .rows.map(({ row }) => row.rowId);
  const atFirst = keyOf();
  expect(atFirst).toHaveLength(15);
  const whole = keyOf(await supplied.wantAll());
  expect(atFirst).toEqual(whole.filter((id) => atFirst.includes(id)));
});

/** The key of the same story with only its first articles. */
function keyOf(count: number) {
  const some = articles.slice(0, count);
  const isThere = new Set(some.map(({ id }) => id));
  const told = events.map((one) => ({
    ...one,
    accounts: one.accounts.filter((account) => isThere.has(account.article)),
  }));
  const { story } = openPieces({ ...file, articles: some, events: told }).supplied.source();
  return keyOfStory(prepareStory(story, english).rows).rows.map(({ row }) => row.rowId);
}

test('the key has the outlets of many articles, and of few the articles', () => {
  expect(keyOf(20)).toEqual([`outlet:${article.outlet}`]);
  expect(keyOf(12)).toHaveLength(12);
});
