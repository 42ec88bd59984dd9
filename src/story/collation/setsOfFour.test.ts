import { describe, expect, test } from 'vitest';
import { kindsBetween } from './testing/kindsBetween.ts';

interface Expected {
  has?: string[];
  hasNot: string[];
}

/** Which kinds a set of four versions has and has not was written down before it was collated. */
describe('of four versions', () => {
  test.each<[string, string, string[], Expected]>([
    [
      'a phrase has moved in one',
      'en',
      [
        'On Friday we closed the old bridge',
        'We closed the old bridge on Friday',
        'We closed the old bridge on Friday',
        'We closed the old bridge on Friday',
      ],
      { has: ['moved'], hasNot: ['cutShort', 'leftOut', 'otherWords'] },
    ],
    [
      'a swap around a word stands in two',
      'en',
      [
        'Salt and pepper we bought',
        'pepper and salt we bought',
        'salt and pepper we bought',
        'Pepper and salt we bought',
      ],
      { has: ['moved'], hasNot: ['cutShort', 'leftOut', 'otherWords'] },
    ],
    [
      'each ends earlier than the next',
      'en',
      [
        'we heard it',
        'we heard it and left',
        'we heard it and left at once',
        'we heard it and left at once in fear',
      ],
      { has: ['cutShort'], hasNot: ['moved', 'otherWords'] },
    ],
    [
      'one moves a phrase and another leaves out a word',
      'en',
      [
        'we asked the mayor twice about the weir in May',
        'in May we asked the mayor twice about the weir',
        'we asked the mayor about the weir in May',
        'we asked the mayor twice about the weir in May',
      ],
      { has: ['moved', 'leftOut'], hasNot: ['cutShort', 'otherWords'] },
    ],
    [
      'none share more than words of grammar',
      'en',
      [
        'the weir is in the park by the mill',
        'a boat of the school was for the town',
        'some rain and the wind did it to us',
        'he had a letter from the union of it',
      ],
      { hasNot: ['moved'] },
    ],
    [
      'three phrases stand in three orders',
      'en',
      [
        'first the boats then the mill then the weir',
        'first the mill then the boats then the weir',
        'first the weir then the boats then the mill',
        'first the boats then the mill then the weir',
      ],
      { has: ['moved'], hasNot: ['cutShort', 'leftOut'] },
    ],
    [
      'a phrase has moved and a word between is another: no end is missing',
      'en',
      [
        'the tall baker greets a young smith',
        'a young smith greets the tall baker',
        'the tall baker hails a young smith',
        'a young smith hails the tall baker',
      ],
      { has: ['moved', 'otherWords'], hasNot: ['cutShort'] },
    ],
    [
      'German verbs and nouns change places',
      'de',
      [
        'gestern haben wir das Boot verkauft',
        'wir haben gestern das Boot verkauft',
        'das Boot haben wir gestern verkauft',
        'verkauft haben wir das Boot gestern',
      ],
      { has: ['moved'], hasNot: ['cutShort', 'leftOut', 'otherWords'] },
    ],
    [
      'one word is another',
      'en',
      [
        'we saw the red boat leave',
        'we saw the blue boat leave',
        'we saw the red boat leave',
        'we saw the green boat leave',
      ],
      { has: ['otherWords'], hasNot: ['moved', 'leftOut', 'cutShort'] },
    ],
  ])('%s', (_, language, texts, { has = [], hasNot }) => {
    const kinds = kindsBetween(language, ...texts);
    expect(kinds).toEqual(expect.arrayContaining(has));
    expect(kinds.filter((kind) => hasNot.includes(kind))).toEqual([]);
  });
});
