import { expect, test } from 'vitest';
import { isGrammar } from './grammarWords.ts';

test.each([
  ['es', 'para', 'vio'],
  ['it', 'della', 'sud'],
  ['nl', 'wordt', 'zee'],
  ['pt-BR', 'pelo', 'rio'],
  ['fr', 'dans', 'mer'],
])('in %s, “%s” is a word of grammar and “%s” is not', (language, grammar, other) => {
  expect([isGrammar(grammar, language), isGrammar(other, language)]).toEqual([true, false]);
});

test('in other languages, words of up to three letters are', () => {
  expect([isGrammar('och', 'sv'), isGrammar('utan', 'sv')]).toEqual([true, false]);
});
