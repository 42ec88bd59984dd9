import { expect, test } from 'vitest';
import { differencesOf, differencesOfDated } from './testing/differencesOf.ts';

test.each([
  [
    'The planning committee rejected the tower in Mill Street.',
    'The planning committee approved the tower in Mill Street.',
    'rejected | echo: approved',
  ],
  [
    'The court acquitted the beekeeper Nora Vale of fraud.',
    'Nora Vale, the beekeeper, was convicted of fraud by the court.',
    'acquitted | echo: convicted',
  ],
  [
    'The toll on the bridge in Mill Street rose on Monday.',
    'The toll on the bridge in Mill Street fell on Monday.',
    'rose | echo: fell',
  ],
])('opposite outcomes of one thing differ: %s', (one, other, words) => {
  expect(differencesOf(one, other)).toEqual([`conflict: gazette: ${words}`]);
});

test.each([
  [
    'are of two things',
    'The council rejected the tower in Mill Street.',
    'The council approved the library in Mill Street.',
  ],
  [
    'are of two charges',
    'Nora Vale admitted theft at Ashby court.',
    'Nora Vale denied fraud at Ashby court.',
  ],
  [
    'are of two days',
    'The planning committee rejected the tower in Mill Street on 3 March.',
    'The planning committee approved the tower in Mill Street on 9 May.',
  ],
  [
    'may come',
    'The planning committee may reject the tower in Mill Street, or say when it was rejected.',
    'The planning committee approved the tower in Mill Street.',
  ],
  [
    'did not come',
    'The planning committee has not rejected the tower in Mill Street.',
    'The planning committee approved the tower in Mill Street.',
  ],
  [
    'came in another round',
    'The council first rejected the tower in Mill Street.',
    'At last the council approved the tower in Mill Street again.',
  ],
])('no difference is proposed of outcomes that %s', (_, one, other) => {
  expect(differencesOf(one, other)).toEqual([]);
});

test('a month later it may have been decided anew', () => {
  expect(
    differencesOfDated([
      ['2031-05-16', 'The planning committee rejected the tower in Mill Street.'],
      ['2031-07-16', 'The planning committee approved the tower in Mill Street.'],
    ]),
  ).toEqual([]);
});

test('the days on which two people tell of it are not those of what they tell', () => {
  expect(
    differencesOf(
      'The tower is safe, the surveyor said on Monday.',
      'The tower is safe, the surveyor told the council on Thursday.',
    ),
  ).toEqual([]);
});
