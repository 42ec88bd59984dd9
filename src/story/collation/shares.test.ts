import { describe, expect, it } from 'vitest';
import { drawVersions } from './testing/drawVersions.ts';
import { kindsBetween } from './testing/kindsBetween.ts';

/** One text on each side of a bound, so that the test fails when the bound is another. */
describe('how much of a passage decides what is said of its words', () => {
  it.each([
    [
      'a word of grammar in a missing passage of two is elsewhere with it',
      ['of opened closed we bridge we', 'closed bridge we of we'],
      '[of]moved [opened]cutShort closed [we]moved bridge we‹end moved: of we›',
    ],
    [
      'and in one of three it is missing with it',
      ['opened mayor the and', 'and opened'],
      '‹start moved: and›opened [mayor the and]cutShort',
    ],
    [
      'where more than half is nowhere else: two of three',
      ['opened bridge to we', 'it we opened'],
      '‹start: it / we›opened [bridge to we]cutShort',
    ],
    [
      'a passage is reworded where one of two words is the same',
      ['to in harbour', 'harbour in gate'],
      '[to]otherWords [in]moved harbour‹end moved: in›',
    ],
    [
      'and not where two of five are',
      ['and gate opened and it bridge and', 'bridge and and and'],
      '[and gate opened and it]cutShort bridge‹inside moved: and and› and',
    ],
    [
      'a gap stands at a sentence rather than a clause',
      ['ok. it held, we know. it held, we saw', 'ok. it held, we saw'],
      'ok. [it held, we know]leftOut. it held, we saw',
    ],
  ])('%s', (_, texts, drawn) => {
    expect(drawVersions(...texts)[0]).toBe(drawn);
  });
});

describe('slips are spelling in words of some length', () => {
  it('ie for ei from five letters on', () => {
    expect(kindsBetween('en', 'one piece', 'one peice')).toEqual(['spelling']);
    expect(kindsBetween('en', 'he lied', 'he leid')).toEqual(['otherWords']);
  });

  it('one consonant for two where six letters are left', () => {
    expect(kindsBetween('en', 'the harbour', 'the harrbour')).toEqual(['spelling']);
    expect(kindsBetween('en', 'the carrot', 'the carot')).toEqual(['otherWords']);
  });
});
