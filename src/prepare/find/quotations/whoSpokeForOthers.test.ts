import { expect, test } from 'vitest';
import { findQuotations } from './findQuotations.ts';

/** Each statement with its speaker: `words ← speaker`. */
const speakersIn = (text: string, language = 'en') =>
  findQuotations(text, language).map(({ speaker }) => speaker ?? 'nobody');

test.each([
  [
    'A lawyer for former bakery chief Tom Beale said his client “denies every word of it”.',
    ['A lawyer for former bakery chief Tom Beale'],
  ],
  [
    'A spokeswoman for the mayor, Nora Quill, said the bridge would open “within days”.',
    ['A spokeswoman for the mayor'],
  ],
  [
    '“It will open within days,” said a spokesman for the mayor, Nora Quill.',
    ['a spokesman for the mayor'],
  ],
  ['An aide to Ida Frost said: “She never saw the letter.”', ['An aide to Ida Frost']],
  ['A spokesman for Weir Water, Joe Brandt, said it was “a small leak”.', ['Joe Brandt']],
])('a spokesperson is not the person spoken for: %s', (text, speakers) => {
  expect(speakersIn(text)).toEqual(speakers);
});

test.each([
  [
    'Driver Tom Beale said: “We have no flour left.” His neighbour, Ida, 70, put it like this: “It is the same each year.”',
    ['Tom Beale', 'Ida'],
  ],
  [
    'Nora Quill said: “It is safe.” Her deputy, Joe, summed it up: “We are proud of it all.”',
    ['Nora Quill', 'Joe'],
  ],
])('whoever “put it like this” is the speaker, not whoever spoke before: %s', (text, speakers) => {
  expect(speakersIn(text)).toEqual(speakers);
});

test.each([
  ['“It was too slow for us,” chairman Tom Beale told reporters.', ['Tom Beale']],
  ['“We build bridges,” yard director Ida Holm told the Gazette on Monday.', ['Ida Holm']],
  ['“The rope has been checked,” chair Joe Brandt said, adding nothing.', ['Joe Brandt']],
  ['“It read zero,” lead investigator Nora Quill told a hearing.', ['Nora Quill']],
])('an office in lower case before the name does not hide the speaker: %s', (text, speakers) => {
  expect(speakersIn(text)).toEqual(speakers);
});

test('who is quoted as saying something has said it', () => {
  expect(speakersIn('“It will open within days,” Nora Quill was quoted as saying.')).toEqual([
    'Nora Quill',
  ]);
});

test('a length of time in German speaks no words', () => {
  const text =
    'Sportdirektor Tom Sedge sprach von einem Sieg. Noch vor zwei Wochen hatte er gesagt: „Den Vertrag wird er erfüllen.“';
  expect(speakersIn(text, 'de')).toEqual(['Tom Sedge']);
});
