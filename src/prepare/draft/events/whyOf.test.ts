import { expect, it } from 'vitest';
import { contentKeys } from '../read/contentKeys.ts';
import { whyOf } from './whyOf.ts';

const accountsOf = (...told: string[]) =>
  told.map((words, i) => ({
    article: `paper-${i}`,
    excerpts: [],
    date: undefined,
    clauses: [
      {
        article: `paper-${i}`,
        told: words,
        text: words,
        start: 0,
        end: words.length,
        keys: contentKeys(words, 'en'),
        dates: [],
        language: 'en',
      },
    ],
  }));

it.each([
  [
    'words that all have, as the first writes them',
    ['The water rose at Port Merrow', 'The water was high in Port Merrow'],
    '2 articles, all have water, Port, Merrow',
  ],
  [
    'words that several have, the commonest first',
    ['Water rose at the mill', 'The mill stood in water', 'A baker saw the mill', 'Flour was wet'],
    '4 articles, alike in pairs: several have mill, Water',
  ],
  [
    'what is done, where the words differ',
    ['Tom Sedge resigned', 'The harbourmaster stepped down'],
    '2 articles, alike in other words for “quit”',
  ],
  [
    'no word that is in all news',
    ['The city mayor saw a report', 'A new report on the city mayor'],
    '2 articles, all have mayor',
  ],
  ['that one article dates it', ['Water rose'], 'one article tells it with a date'],
])('gives as the reason for one event %s', (_, told, expected) => {
  expect(whyOf(accountsOf(...told))).toBe(expected);
});
