import { expect, it } from 'vitest';
import { onlySaysWho } from './onlySaysWho.ts';

it.each([
  ['en', 'a spokeswoman for the council said', true],
  ['en', 'said Nora Quill, 34', true],
  ['en', 'Nora Quill said the bridge was shut', false],
  ['en', 'Nora Quill apologised', false],
  ['en', 'the bridge was shut, the council said', false],
  ['en', 'repairs at a cost of £2.9m, the trust said', false],
  ['en', 'Nora Quill, the harbourmaster, said', true],
  ['fr', 'une porte-parole du port a ajouté', true],
  ['fr', 'le pont a été fermé, a ajouté le port', false],
  ['de', 'sagte eine Sprecherin des Hafens', true],
  ['de', 'die Brücke wurde gesperrt, sagte eine Sprecherin', false],
])('in %s, whether %j only says who speaks: %s', (language, words, expected) => {
  expect(onlySaysWho(words, language)).toBe(expected);
});
