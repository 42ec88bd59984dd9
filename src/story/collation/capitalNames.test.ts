import { expect, test } from 'vitest';
import { collateStatement } from './collateStatement.ts';
import { kindsBetween } from './testing/kindsBetween.ts';

test.each([
  ['they asked US officials', 'they asked us officials'],
  ['near U.S. ships', 'near us ships'],
  ['the US-led group', 'the us-led group'],
  ['he spoke for WHO', 'he spoke for who'],
  ['the IT staff left', 'the it staff left'],
  ['he saw us. US ships left', 'he saw us. Us ships left'],
  ['they told US NOW at noon', 'they told us now at noon'],
])('“%s” and “%s” are other words, not only other capitals', (one, other) => {
  expect(kindsBetween('en', one, other)).toContain('otherWords');
});

test.each([
  ['THEY TOLD US TO GO', 'They told us to go'],
  ['US TROOPS LEAVE THE PORT', 'US troops leave the port'],
  ['TELL US', 'tell us'],
  ['they told US NOW TWICE at noon', 'they told us now twice at noon'],
  ['I did NOT say it', 'I did not say it'],
  ['the NATO ships', 'the Nato ships'],
  ['the AIDS ward', 'the Aids ward'],
])('“%s” and “%s” are the same words in other capitals', (one, other) => {
  expect(kindsBetween('en', one, other)).toEqual(['case']);
});

test('a title in capitals agrees with the texts, whichever they mean', () => {
  const texts = ['THE US LEAVES THE PORT', 'The US leaves the port.', 'The U.S. leaves the port'];
  const collation = collateStatement(texts.map((text) => ({ language: 'en', parts: [text] })));
  expect(collation?.inWords).toEqual([[0, 1, 2]]);
});

test('other languages have no such names', () => {
  expect(kindsBetween('fr', 'selon IT Vale', 'selon it Vale')).toEqual(['case']);
});
