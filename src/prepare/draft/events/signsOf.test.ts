import { expect, it } from 'vitest';
import { articleOf } from '../../articles/articleOf.ts';
import { draftArticle } from '../read/draftArticle.ts';
import { termsIn } from './clauseTerms.ts';
import { signsOf } from './signsOf.ts';

const rarity = () => 1;
const rarities = { words: rarity, acts: rarity, things: rarity, names: rarity };

/** The signs of two articles' clauses, in whichever order. */
function signsOfTwo(
  texts: readonly (readonly [published: string, text: string])[],
  language = 'en',
) {
  const articles = texts.map(([published, text], i) => {
    const { article } = articleOf(`${i}.txt`, `${text}\n`);
    const read = { ...article, language, source: null, isWritten: true };
    return draftArticle(read, { id: String(i), published, withheld: [] });
  });
  const [one, other] = termsIn(articles);
  return one && other && signsOf(one, other, rarities);
}

it.each([
  ['a year that was long before both articles', '1998', '2031-05-14', 1],
  ['the year of both articles', '2031', '2031-05-14', 0],
  ['a year that was the other article’s present', '1998', '1998-05-14', 0],
])('beside a clause without a date, %s', (_, year, published, longAgo) => {
  const dated = ['2031-05-14', `The baths of Mill Street were opened in ${year}.`] as const;
  const undated = [published, 'The baths of Mill Street open with new rules.'] as const;
  expect(signsOfTwo([dated, undated])).toMatchObject({ longAgo });
  expect(signsOfTwo([undated, dated])).toMatchObject({ longAgo });
});

it.each([
  ['en', 'The mill was opened in 1933 on Mill Street.', 'The mill on Mill Street will stay open.'],
  ['de', 'Die Mühle am Kai wurde 1933 eröffnet.', 'Die Mühle am Kai soll wieder eröffnet werden.'],
  ['fr', 'Le moulin du quai a été ouvert en 1933.', 'Le moulin du quai restera ouvert.'],
])('what was long ago is not still to come (%s)', (language, ago, ahead) => {
  const [one, other] = [['2031-05-14', ago] as const, ['2031-05-16', ahead] as const];
  expect(signsOfTwo([one, other], language)).toBeUndefined();
  expect(signsOfTwo([other, one], language)).toBeUndefined();
});

it.each([
  [
    'weeks after one that it only names',
    'The court ruled on 27 March that the vote of 4 February was void.',
    true,
  ],
  [
    'days after one that it only names',
    'The mayor said on 6 February that the vote of 4 February was void.',
    false,
  ],
  ['only within a month', 'The vote in February was void, said the mayor.', false],
])('a clause beside one of a day: its own day is %s', (_, told, isOther) => {
  const vote = ['2031-04-02', 'The council held its vote on 4 February in the hall.'] as const;
  expect(signsOfTwo([vote, ['2031-04-03', told]]) === undefined).toBe(isOther);
});

it.each([
  ['en', 'A judge blocked the closure of the mill.', 'The mill will be closed in June.', 1],
  ['en', 'A judge allowed the closure of the mill.', 'The mill will be closed in June.', 0],
  ['en', 'A judge blocked the closure of the mill.', 'The mill has been closed by its owner.', 0],
  ['de', 'Ein Gericht hat die Schließung gestoppt.', 'Die Mühle am Kai soll schließen.', 1],
  ['fr', 'Un juge a bloqué la fermeture du moulin.', 'Le moulin du quai fermera en juin.', 1],
])(
  'something called off beside something still to come (%s): %s %s',
  (language, one, other, stopped) => {
    const told = [['2031-05-14', one] as const, ['2031-05-16', other] as const];
    expect(signsOfTwo(told, language)).toMatchObject({ stopped });
    expect(signsOfTwo(told.toReversed(), language)).toMatchObject({ stopped });
  },
);

it.each([
  ['tells of it in the past', 'The mill on the quay reopened with a new wheel.', true],
  ['looks ahead', 'The mill on the quay will reopen with a new wheel.', false],
])('an article that came out before a day and %s', (_, early, isOther) => {
  const later = [
    '2031-05-16',
    'The mill on the quay reopened on 15 May with a new wheel.',
  ] as const;
  const before = ['2031-05-10', early] as const;
  expect(signsOfTwo([later, before]) === undefined).toBe(isOther);
  expect(signsOfTwo([before, later]) === undefined).toBe(isOther);
});
