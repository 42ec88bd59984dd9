import { expect, test } from 'vitest';
import { findFurniture } from './findFurniture.ts';

const told = [
  'The bridge on Mill Street was opened to lorries again on Thursday night.',
  'Nobody in the town hall would say on Friday who gave the order for it.',
];
const ended = 'The council meets again on Monday to talk of what is to become of it.';

/** What is found of lines in the middle of an article and at its end. */
function foundIn(middle: readonly string[], end: readonly string[] = [], language = 'en') {
  const lines = ['Mill Street bridge opens again', ...told, ...middle, ended, ...end];
  return findFurniture(lines.join('\n\n'), language).flatMap(({ text }) => text.split('\n\n'));
}

test.each([
  ['en', 'Close dialogue'],
  ['en', 'Save Article'],
  ['en', 'Necessary Preferences Statistics Marketing'],
  ['de', 'Bild vergrößern'],
  ['fr', 'Écouter cet article'],
  ['es', 'Cerrar sesión'],
])('a line of words of buttons alone is the site’s, in %s: %s', (language, line) => {
  expect(foundIn([line], [], language)).toEqual([line]);
});

test('a prompt, a caption above its credit and a headline above “Read more” are the site’s', () => {
  const prompt = 'Are you in Eastwick? Tell us what you saw';
  const caption = ['Advertisement', 'The second pier in the rain', 'Photo: Ida Frost'];
  const teaser = ['The night the gates stayed open', 'Read more'];
  expect(foundIn([prompt])).toEqual([prompt]);
  expect(foundIn(caption)).toEqual(caption);
  expect(foundIn(teaser)).toEqual(teaser);
});

test('a question with its answers beside a widget is the site’s', () => {
  const poll = ['Should herons be fed?', 'Yes', 'No', 'Not sure', '12 comments'];
  expect(foundIn(poll)).toEqual(poll);
});

test.each([
  'The heron at low tide. Tom Beale/Seal Point Gazette',
  'The ferry, on Monday. EFE',
  '[1/4]The ferry sits on a sandbar off Seal Point, May 3. WIRE/Ida Frost',
])('a caption is known by how it names its photographer: %s', (line) => {
  expect(foundIn([line])).toEqual([line]);
});

test.each([
  'Reporting by Lars Bech in Seal Point; Editing by Ruth Amsel and Sam Rudd',
  'Northern Wire writer Edda Lang in Thornmere contributed to this report.',
  'Additional reporting by Lars Bech',
])('who else worked on an article is not its text: %s', (line) => {
  expect(foundIn([], [line])).toEqual([line]);
});

test.each([
  'This article was amended on 4 May 2032 to correct the number of homes.',
  'Correction: an earlier version gave another day.',
])('what was corrected stays, even among furniture: %s', (line) => {
  expect(foundIn([], ['Share', line, 'Most read', 'Heron steals lunch'])).not.toContain(line);
});

test.each([
  'And the newsletter?',
  'It is capped at $18,000.',
  'Please use the ferry, we are told, until the summer.',
  'He called it his app and his inbox.',
])('what an article tells in few words stays: %s', (line) => {
  expect(foundIn(['Advertisement', line, 'Advertisement'])).not.toContain(line);
});
