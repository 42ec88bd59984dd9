import { describe, expect, it } from 'vitest';
import { differencesOf, differencesOfDated } from './testing/differencesOf.ts';

const struck = (people: string) =>
  `A barge struck the second pillar of the Mill Street bridge and hurt ${people}.`;

const cost = (sum: string) =>
  `Repairs to the second pillar of the Mill Street bridge will cost the town ${sum}.`;

describe('numbers that accounts of one event do not share', () => {
  it.each([
    ['12 people', '14 people', 'conflict: gazette: 12 people | echo: 14 people'],
    ['twelve people', '14 people', 'conflict: gazette: twelve people | echo: 14 people'],
    ['12 local people', '14 people', 'conflict: gazette: 12 local people | echo: 14 people'],
    ['about 200 people', '193 people', 'precision: gazette: about 200 people | echo: 193 people'],
    [
      'more than 30 people',
      '34 people',
      'precision: gazette: more than 30 people | echo: 34 people',
    ],
    [
      'two hundred people',
      '210 people',
      'conflict: gazette: two hundred people | echo: 210 people',
    ],
  ])('%s and %s', (one, other, expected) => {
    expect(differencesOf(struck(one), struck(other))).toEqual([expected]);
  });

  it.each([
    ['12 people', 'twelve people'],
    ['12 people', '14 horses'],
    ['one of the people', '14 people'],
    ['12 to 14 people', '13 people'],
    ['two dozen people', '24 people'],
    ['14 people and not 12 people', '12 people'],
    ['1,200 people', '1200 people'],
    ['about 200 people', 'some 200 people'],
    ['12 people', '1,200 people'],
  ])('none in %s and %s', (one, other) => {
    expect(differencesOf(struck(one), struck(other))).toEqual([]);
  });

  it.each([
    ['£3.2m', '£3.5 million', 'conflict: gazette: £3.2m | echo: £3.5 million'],
    ['3.2 million pounds', '£3.5m', 'conflict: gazette: 3.2 million pounds | echo: £3.5m'],
    ['about £3m', '£3.2m', 'precision: gazette: about £3m | echo: £3.2m'],
    ['40 per cent', '45%', 'conflict: gazette: 40 per cent | echo: 45%'],
  ])('%s and %s', (one, other, expected) => {
    expect(differencesOf(cost(one), cost(other))).toEqual([expected]);
  });

  it.each([
    ['£3.2m', '3.2 million pounds'],
    ['£3.2m', '$3.5m'],
    ['£3.2m', '3.5 per cent'],
    ['£3.2m and not £3.5m', '£3.5m'],
    ['£3.2m', '£90,000'],
  ])('none in %s and %s', (one, other) => {
    expect(differencesOf(cost(one), cost(other))).toEqual([]);
  });

  it('clauses that are very similar need no second word in common', () => {
    expect(
      differencesOf(
        'Traffic on the bridge fell by 32 per cent between 2019 and 2024.',
        'A report found that traffic had fallen by 38 per cent since 2019.',
      ),
    ).toEqual(['conflict: gazette: 32 per cent | echo: 38 per cent']);
  });

  it('words for a percentage alone do not make two clauses about the same thing', () => {
    expect(
      differencesOf(
        'Turnout at Northgate was 61 per cent on Monday.',
        'The swing at Northgate was 12 per cent on Monday.',
      ),
    ).toEqual([]);
  });

  it('what belongs to another verb of the sentence is not part of the event', () => {
    expect(
      differencesOf(
        'A barge struck the second pillar of the Mill Street bridge and injured 12 people.',
        'A barge with 14 people struck the second pillar of the Mill Street bridge.',
      ),
    ).toEqual([]);
  });

  it('ages', () => {
    expect(
      differencesOf(
        'A ferryman aged 61 drowned in the harbour when the ferry Alma capsized.',
        'A 62-year-old ferryman drowned in the harbour when the ferry Alma capsized.',
      ),
    ).toEqual(['conflict: gazette: 61 | echo: 62-year-old']);
  });

  it('a difference is proposed once, however many accounts give a number', () => {
    expect(differencesOf(struck('12 people'), struck('14 people'), struck('12 people'))).toEqual([
      'conflict: gazette: 12 people | echo: 14 people',
    ]);
  });

  it('French and German count as well', () => {
    expect(
      differencesOf(
        'La péniche a heurté le deuxième pilier du pont et blessé 12 habitants.',
        'La péniche a heurté le deuxième pilier du pont et blessé quatorze habitants.',
      ),
    ).toEqual(['conflict: gazette: 12 habitants | echo: quatorze habitants']);
  });
});

const struckAt = (time: string) =>
  `A barge struck the second pillar of the Mill Street bridge ${time} on Monday.`;

const opens = (day: string) => `The gate of the Mill Street lock is opened for barges on ${day}.`;

describe('days of what is told in the same words', () => {
  it('two days of one event', () => {
    expect(
      differencesOf(
        'A barge struck the second pillar of the Mill Street bridge on Monday.',
        'A barge struck the second pillar of the Mill Street bridge on Tuesday.',
      ),
    ).toEqual(['conflict: gazette: on Monday | echo: on Tuesday']);
  });

  it('two days that several articles give each, once', () => {
    const [monday, tuesday] = [opens('Monday'), opens('Tuesday')];
    expect(differencesOf(monday, monday, tuesday, tuesday)).toEqual([
      'conflict: gazette: on Monday | post: on Tuesday',
    ]);
  });

  it('agency copy that each outlet dates from its own day, once', () => {
    const days = ['2031-05-15', '2031-05-20', '2031-05-22', '2031-05-16'];
    expect(differencesOfDated(days.map((day) => [day, opens('Monday')]))).toEqual([
      'conflict: echo: on Monday | herald: on Monday',
    ]);
  });

  it.each([
    ['three articles give three days', [opens('Monday'), opens('Tuesday'), opens('Wednesday')]],
    ['one article gives two', [`${opens('Monday')} ${opens('Tuesday')}`, opens('Monday')]],
  ])('none of what happens again: %s', (_, texts) => {
    expect(differencesOf(...texts)).toEqual([]);
  });

  it.each([
    ['since when it is so', 'The Mill Street bridge has been closed to carts since May 2031.'],
    [
      'when another thing was',
      'The Mill Street bridge was closed to carts after May 2031’s flood.',
    ],
    ['when it was said', 'The Mill Street bridge is closed to carts, the town said in May 2031.'],
    ['by whom it was said', 'The bridge was closed to carts, said Mayor Nora Quill in May 2031.'],
  ])('none of a date that says %s', (_, other) => {
    expect(
      differencesOf('The Mill Street bridge was closed to carts on 4 May 2031.', other),
    ).toEqual([]);
  });

  it.each([
    ['at 6.40 p.m.', 'at 7.15 p.m.', 'conflict'],
    ['at about 5 a.m.', 'at 9.30 a.m.', 'conflict'],
    ['at about 5 a.m.', 'at 4.50 a.m.', 'precision'],
    ['shortly before 5 a.m.', 'at 4.50 a.m.', 'precision'],
    ['early', 'at 4.50 a.m.', 'precision'],
  ])('two times of one day: %s, %s', (one, other, kind) => {
    const found = differencesOf(struckAt(one), struckAt(other));
    expect(found.map((difference) => difference.split(':')[0])).toEqual([kind]);
  });

  it('one time, however it is written', () => {
    expect(differencesOf(struckAt('at 5 p.m.'), struckAt('at 17:00'))).toEqual([]);
  });

  it.each([
    ['hours', 'at about 6 a.m. on Friday', 'at 9.20 a.m. on Friday'],
    ['days', 'on Friday', 'on Saturday'],
  ])('none between %s announced and told', (_, planned, told) => {
    expect(
      differencesOfDated([
        ['2031-05-15', `The Mill Street bridge will open to carts ${planned}.`],
        ['2031-05-19', `The Mill Street bridge opened to carts ${told}.`],
      ]),
    ).toEqual([]);
  });

  it('a day and its month', () => {
    expect(
      differencesOf(
        'A barge struck the second pillar of the Mill Street bridge on 3 March 2031.',
        'A barge struck the second pillar of the Mill Street bridge in March 2031.',
      ),
    ).toEqual(['precision: gazette: on 3 March 2031 | echo: in March 2031']);
  });

  it.each([
    ['years apart', 'A barge struck the second pillar of the Mill Street bridge on 3 March 2029.'],
    ['of something else', 'A choir sang for the bakers of Mill Street on Tuesday.'],
  ])('none where it is %s', (_, other) => {
    expect(
      differencesOf('A barge struck the second pillar of the Mill Street bridge on Monday.', other),
    ).toEqual([]);
  });
});
