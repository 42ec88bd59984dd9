import { describe, expect, it } from 'vitest';
import { differencesOf } from './testing/differencesOf.ts';

describe('numbers of one thing', () => {
  it.each([
    [
      'a number in the clause beside',
      'Fire crews rescued 17 lodgers from a burning inn in Mill Street.',
      'A burning inn in Mill Street was cleared by fire crews, who rescued 19 lodgers.',
      'conflict: gazette: 17 lodgers | echo: 19 lodgers',
    ],
    [
      'shares in words',
      'A third of the stalls at the Mill Street market stayed empty on Monday.',
      'Half of the stalls at the Mill Street market stayed empty on Monday.',
      'conflict: gazette: A third | echo: Half',
    ],
    [
      'an age behind a name',
      'Nora Quill (34) swam from the Mill Street bridge to the harbour.',
      'Nora Quill, 36, swam from the Mill Street bridge to the harbour.',
      'conflict: gazette: 34 | echo: 36',
    ],
    [
      'an age in words',
      'A girl of nine fell from the wall of the Mill Street lock.',
      'An eight-year-old girl fell from the wall of the Mill Street lock.',
      'conflict: gazette: nine | echo: eight-year-old',
    ],
    [
      'people, whatever they are called',
      'About 300 visitors fled from the gas at the Mill Street baths on Monday.',
      'On Monday 420 bathers fled from the gas at the Mill Street baths.',
      'conflict: gazette: About 300 visitors | echo: 420 bathers',
    ],
    [
      'people whom a number alone counts',
      'The crash of two barges at the Mill Street lock injured 22 people.',
      'In the crash of two barges at the Mill Street lock 27 were injured.',
      'conflict: gazette: 22 people | echo: 27',
    ],
    [
      'jobs that are cut and lost',
      'Quill Mills will cut 320 jobs at its spinning plant in Mill Street.',
      'The spinning plant of Quill Mills in Mill Street is to lose 350 jobs.',
      'conflict: gazette: 320 jobs | echo: 350 jobs',
    ],
  ])('%s', (_, one, other, expected) => {
    expect(differencesOf(one, other)).toEqual([expected]);
  });

  it.each([
    [
      'a part, and the whole beside it',
      'The lock’s fall hurt 22 children, six of them badly, in Mill Street.',
      'Six children were badly hurt by the lock’s fall in Mill Street.',
    ],
    [
      'two places',
      'In the village of Ashby 40 houses were flooded on Tuesday.',
      'In the town of Wick 300 houses were flooded on Tuesday.',
    ],
    [
      'two people',
      'The first prize of £500 went to Nora Quill at the flower show.',
      'A prize of £200 went to Tom Sedge at the flower show.',
    ],
    [
      'words that exclude one another',
      'The north pier was repaired for £300,000 last year.',
      'The south pier was repaired for £450,000 last year.',
    ],
    [
      'a count that grew',
      'By noon firefighters had evacuated 30 people from the Mill Street inn.',
      'By the evening firefighters had evacuated 110 people from the Mill Street inn.',
    ],
    [
      'half an hour',
      'The Mill Street bridge was shut for half of the day after the blow.',
      'The Mill Street bridge was shut for a quarter of the day after the blow.',
    ],
  ])('none of %s', (_, one, other) => {
    expect(differencesOf(one, other)).toEqual([]);
  });
});

describe('days and years of one event', () => {
  it('two years of what happens once', () => {
    expect(
      differencesOf(
        'The parish church of Mill Street was built in 1874.',
        'The parish church of Mill Street, built in 1847, has no tower.',
      ),
    ).toEqual(['conflict: gazette: in 1874 | echo: in 1847']);
  });

  it.each([
    [
      'what may happen in any year',
      'A barge struck the parish church of Mill Street in 1874.',
      'The parish church of Mill Street was struck by a barge in 1847.',
    ],
    [
      'as many as were built in each year',
      'In 1994 the parish of Mill Street built 12 houses.',
      'In 1996 the parish of Mill Street built 15 houses.',
    ],
    [
      'what had been counted so far',
      'The inquiry into the Mill Street bridge has so far cost £18m.',
      'The inquiry into the Mill Street bridge cost £21m.',
    ],
    [
      'what happened once more',
      'The market hall in Mill Street was broken into on Monday.',
      'The market hall in Mill Street was broken into on Friday for the second time.',
    ],
    [
      'the first and the second',
      'The first meeting on the Mill Street bridge was held on Monday.',
      'The second meeting on the Mill Street bridge was held on Friday.',
    ],
  ])('none of %s', (_, one, other) => {
    expect(differencesOf(one, other)).toEqual([]);
  });
});

it('a name after the verb, at the beginning of a sentence', () => {
  expect(
    differencesOf(
      'The goalkeeper Lukas Quill will leave Mill Street Rovers in the summer.',
      'Goalkeeper Lucas Quill will leave Mill Street Rovers in the summer.',
    ),
  ).toEqual(['spelling: gazette: Lukas Quill | echo: Goalkeeper Lucas Quill']);
});
