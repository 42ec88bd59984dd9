import { expect, test } from 'vitest';
import { kindsBetween } from './testing/kindsBetween.ts';

/*
 * The bounds within which words count as moved. Each pair is said something else of as soon as its
 * bound is one higher or lower; the texts were drawn at random, so that nothing but counts matters.
 */
test.each([
  [
    'phrases of ten words together change places, in whatever order',
    'I report she but we in in and market by we but for of or he letter as not money',
    'I report she of or for but and market by we in in we he but letter as not money',
    ['moved'],
  ],
  [
    'and of eleven words are other words',
    'gate asked on market at at market river by we you I the is not is mayor harbour harbour',
    'gate asked on market at at not we river by is the market I you is mayor harbour harbour',
    ['otherWords'],
  ],
  [
    'a whole phrase of three words has moved',
    'is she for we on that was we to at engineer it closed was',
    'at we on that was we engineer it closed is she for to was',
    ['cutShort', 'moved'],
  ],
  [
    'and of two is still a part of what stands for others',
    'he asked had she is closed had asked of I boats',
    'he asked river she is had closed of I asked boats',
    ['moved', 'otherWords'],
  ],
  [
    'two words change places with two others beside them',
    'letter at it mayor market she that on and the and',
    'the at it the market she that in and mayor and',
    ['leftOut', 'moved', 'otherWords'],
  ],
  [
    'and not with three',
    'doubted asked wrote engineer that boats that and',
    'doubted asked that engineer bridge wrote boats that',
    ['cutShort', 'otherWords'],
  ],
])('%s', (_, one, other, kinds) => {
  expect(kindsBetween('en', one, other)).toEqual(kinds);
});
