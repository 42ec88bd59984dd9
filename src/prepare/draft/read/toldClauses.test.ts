import { expect, it } from 'vitest';
import { articleOf } from '../../articles/articleOf.ts';
import { draftArticle } from './draftArticle.ts';

/** Each clause that a text tells, with the dates that it gives. */
function toldIn(text: string) {
  const { article } = articleOf('gazette.txt', `${text}\n`);
  const read = { ...article, source: null, isWritten: true };
  const { clauses } = draftArticle(read, {
    id: 'gazette',
    published: '2031-05-16',
    withheld: [],
  });
  return clauses.map(({ text, dates }) => [text, ...dates.map(({ edtf }) => edtf)]);
}

it.each([
  [
    'dates the clause that its words belong to, and not a relative clause behind it',
    'Nora Quill put tables into the road on Thursday, where carts used to stand.',
    [
      ['Nora Quill put tables into the road on Thursday', '2031-05-15'],
      ['the road on Thursday, where carts used to stand.'],
    ],
  ],
  [
    'dates a relative clause by words of its own',
    'The mayor thanked Tom Sedge, who was elected harbourmaster in March.',
    [
      ['The mayor thanked Tom Sedge'],
      ['Tom Sedge, who was elected harbourmaster in March.', '2031-03'],
    ],
  ],
])('%s', (_, text, expected) => {
  expect(toldIn(text)).toEqual(expected);
});

it('tells nothing of what an outlet corrected', () => {
  const told = 'The mayor thanked the harbourmaster of Thornmere for his patience.';
  const corrected =
    'This article was amended on 16 May 2031 because it named another harbourmaster.';
  expect(toldIn(`${told}\n\n${corrected}`)).toEqual([[told]]);
});

it.each([
  ['A spokeswoman for the harbour company said: “We shall see.”'],
  ['The mayor of Old Thornmere added: “We shall see.”'],
])('tells nothing of who only speaks: %s', (text) => {
  expect(toldIn(text)).toEqual([]);
});

it.each([
  [
    'The mayor of Old Thornmere told a meeting on Thursday: “We shall see.”',
    [['The mayor of Old Thornmere told a meeting on Thursday', '2031-05-15']],
  ],
  [
    'The mayor of Old Thornmere apologised: “We shall see.”',
    [['The mayor of Old Thornmere apologised']],
  ],
  [
    'The bridge was shut, a spokeswoman for the harbour said.',
    [['The bridge was shut, a spokeswoman for the harbour said.']],
  ],
])('tells what else somebody does who speaks: %s', (text, expected) => {
  expect(toldIn(text)).toEqual(expected);
});
