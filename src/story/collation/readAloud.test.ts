import { describe, expect, it } from 'vitest';
import { kindsBetween } from './testing/kindsBetween.ts';

/** Numbers, fractions and days: whether a listener heard the same words was written down first. */
describe('what its language reads aloud in the same words is spelling', () => {
  it.each([
    ['en', 'lost one third of it', 'lost 1/3 of it'],
    ['en', 'lost one-third of it', 'lost ⅓ of it'],
    ['en', 'lost two thirds of it', 'lost two-thirds of it'],
    ['en', 'three quarters of it', '¾ of it'],
    ['de', 'zwei Drittel davon', '2/3 davon'],
    ['de', 'ein Drittel davon', '1/3 davon'],
    ['de', 'drei Viertel davon', '¾ davon'],
    ['fr', 'deux tiers du pont', '2/3 du pont'],
    ['fr', 'trois quarts du pont', '3/4 du pont'],
    ['fr', 'quatre-vingts bateaux', '80 bateaux'],
    ['fr', 'quatre-vingt-dix-sept bateaux', '97 bateaux'],
    ['fr', 'soixante et onze bateaux', '71 bateaux'],
    ['fr', 'soixante-douze bateaux', '72 bateaux'],
    ['fr', 'vingt-et-un bateaux', '21 bateaux'],
    ['fr', 'cent bateaux', '100 bateaux'],
    ['fr', 'deux cents bateaux', '200 bateaux'],
    ['fr', 'deux cent cinquante bateaux', '250 bateaux'],
    ['fr', 'le premier mai', 'le 1er mai'],
    ['fr', 'la première fois', 'la 1ère fois'],
    ['fr', 'la deuxième fois', 'la 2ème fois'],
    ['fr', 'la vingt-cinquième fois', 'la 25e fois'],
    ['de', 'am 3. Mai dort', 'am dritten Mai dort'],
    ['de', 'vom 21. Juni an', 'vom einundzwanzigsten Juni an'],
    ['de', 'hundert Boote', '100 Boote'],
    ['de', 'zweihundertfünfzig Boote', '250 Boote'],
    ['de', 'zweitausend Boote', '2000 Boote'],
    ['en', 'two thousand five hundred boats', '2,500 boats'],
    ['en', 'on 3 May there', 'on 3rd May there'],
    ['en', 'on May 3 there', 'on May 3rd there'],
    ['en', 'on May 3 there', 'on May third there'],
    ['en', 'a five-year-old boat', 'a 5-year-old boat'],
    ['en', 'a twenty-five-year-old boat', 'a 25-year-old boat'],
    ['en', 'at Saint Mary’s', 'at St Mary’s'],
    ['en', 'under Mount Vale', 'under Mt. Vale'],
    ['en', 'okay then', 'OK then'],
    ['hi', '१२ नाव', '12 नाव'],
    ['bn', '১২ নৌকা', '12 নৌকা'],
    ['th', '๑๒ เรือ', '12 เรือ'],
    ['fa', 'كتاب', 'کتاب'],
    ['en', 'new infor-\nmation came', 'new information came'],
  ])('in %s: “%s” and “%s”', (language, one, other) => {
    const kinds = kindsBetween(language, one, other).filter((kind) => kind !== 'punctuation');
    expect(kinds).toEqual(['spelling']);
  });

  it.each([
    ['en', 'a third of it', '1/3 of it'],
    ['en', 'two thirds of it', '1/3 of it'],
    ['en', 'two third', '2/3'],
    ['de', 'eine Drittel', '1/3'],
    ['de', 'der dritte Mai', 'der 3. Mai'],
    ['de', 'am dritten Mai', 'am 4. Mai'],
    ['de', 'am dritten Mai', 'am dritten Juni'],
    ['de', 'einhundert Boote', '100 Boote'],
    ['fr', 'septante bateaux', '70 bateaux'],
    ['fr', 'la seconde fois', 'la 2e fois'],
    ['fr', 'le premier mai', 'la 1re mai'],
    ['en', 'under Henry VIII', 'under Henry 8'],
    ['en', 'on 3 May', 'on the third of May'],
    ['en', 'a six-year-old', 'a 5-year-old'],
    ['hi', '१२ नाव', '13 नाव'],
    ['tr', 'ısı var', 'ses var'],
  ])('in %s, “%s” and “%s” are not', (language, one, other) => {
    const fine = ['spelling', 'case', 'sentence', 'punctuation'];
    const kinds = kindsBetween(language, one, other);
    expect(kinds.filter((kind) => !fine.includes(kind))).not.toEqual([]);
  });
});
