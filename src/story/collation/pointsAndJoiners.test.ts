import { describe, expect, it } from 'vitest';
import { kindsBetween } from './testing/kindsBetween.ts';

const frames: Readonly<Record<string, readonly string[]>> = {
  en: ['_', 'we saw _ there', 'nobody told us of _', '_ was told of it'],
  de: ['_', 'wir sahen _ dort', 'niemand sprach von _'],
  fr: ['_', 'nous avons vu _ hier', 'personne ne parle de _'],
};

/** The kinds in any position that say more than that something is spelled differently. */
function strongKinds(language: string, one: string, other: string): string[] {
  const kinds = (frames[language] ?? []).flatMap((frame) =>
    kindsBetween(language, frame.replace('_', one), frame.replace('_', other)),
  );
  return kinds.filter((kind) => !['spelling', 'case', 'sentence', 'punctuation'].includes(kind));
}

describe('points of abbreviations and signs that join make no other word', () => {
  it.each([
    ['en', '24/7', '24-7'],
    ['en', '60/40', '60-40'],
    ['en', 'M.4', 'M4'],
    ['en', 'the A.38', 'the A-38'],
    ['en', 'J.2.5', 'J2.5'],
    ['en', 'the U.N.’s', 'the UN’s'],
    ['en', 'the U.S. Army', 'the US Army'],
    ['en', 'U.S.-backed', 'US backed'],
    ['en', 'and/or', 'and-or'],
    ['en', 'No.10', 'No 10'],
    ['en', 'vol. 3', 'volume 3'],
    ['en', 'chap. 4', 'chapter four'],
    ['de', 'Hafenstr.', 'Hafenstraße'],
    ['de', 'Mühlenstr. 12', 'Mühlenstrasse 12'],
    ['de', 'B.96', 'B 96'],
    ['de', 'Nr. 5', 'Nr 5'],
    ['de', 'Abs. 2', 'Absatz 2'],
    ['de', 'S. 12', 'Seite 12'],
    ['fr', 'N° 5', 'no. 5'],
    ['fr', 'N.° 5', 'numéro 5'],
    ['fr', 'art. 5', 'article 5'],
    ['fr', 'D.66', 'D66'],
  ])('in %s, “%s” and “%s” are the same words', (language, one, other) => {
    expect(strongKinds(language, one, other)).toEqual([]);
  });

  it.each([
    ['en', '24/7', '247'],
    ['en', '3/4', '3-4'],
    ['en', '5.5', '55'],
    ['en', 'M4', 'N4'],
    ['en', 'plan A. 38 men', 'plan A38 men'],
    ['de', 'Marktstr.', 'Marktgasse'],
    ['de', 'Mühlenstr.', 'Mühlenstraßen'],
    ['de', 'Seite 5', 'S5'],
    ['de', 'die S 5', 'die Seite 5'],
    ['fr', 'A6', 'A8'],
  ])('in %s, “%s” and “%s” are not', (language, one, other) => {
    expect(strongKinds(language, one, other)).not.toEqual([]);
  });
});

describe('no sentence ends', () => {
  it.each([
    ['de', 'in der Hafenstr. Karin sprach', 'in der Hafenstraße Karin sprach'],
    ['de', 'unter Ludwig XIV. Karin kam', 'unter Ludwig XIV Karin kam'],
    ['pl', 'Jan III. przyszedł', 'Jan III przyszedł'],
    ['en', 'under Louis XIV. came a storm', 'under Louis XIV came a storm'],
    ['ru', 'г. Москва закрыта', 'г Москва закрыта'],
    ['ru', 'гор. Москва закрыта', 'гор Москва закрыта'],
    ['uk', 'вул. Млинова тут', 'вул Млинова тут'],
    ['bg', 'бул. Вале тук', 'бул Вале тук'],
    ['el', 'ο κ. Βάλε ήρθε', 'ο κ Βάλε ήρθε'],
    ['el', 'οδ. Μύλου εδώ', 'οδ Μύλου εδώ'],
    ['ar', 'د. فالي جاء', 'د فالي جاء'],
    ['fa', 'د. واله آمد', 'د واله آمد'],
    ['hi', 'डॉ. वर्मा आए', 'डॉ वर्मा आए'],
    ['cs', 'p. Vale přišel', 'p Vale přišel'],
    ['cs', 'ul. Dlouhá je tu', 'ul Dlouhá je tu'],
    ['pl', 'al. Wolności tu', 'al Wolności tu'],
    ['hu', 'ifj. Vale jött', 'ifj Vale jött'],
    ['ro', 'str. Morii aici', 'str Morii aici'],
    ['sv', 'kl. Vale kom', 'kl Vale kom'],
    ['da', 'hr. Vale kom', 'hr Vale kom'],
    ['tr', 'av. Vale geldi', 'av Vale geldi'],
    ['th', 'พ.ศ. สะพานปิด', 'พ.ศ สะพานปิด'],
    ['th', '10 น. สะพานปิด', '10 น สะพานปิด'],
  ])('in %s, after the point of “%s”', (language, one, other) => {
    expect(kindsBetween(language, one, other)).not.toContain('sentence');
  });

  it('but in English before a capital: “under Louis XIV. Nobody came”', () => {
    const kinds = kindsBetween(
      'en',
      'under Louis XIV. Nobody came',
      'under Louis XIV, nobody came',
    );
    expect(kinds).toContain('sentence');
  });
});

it.each([
  ['hi', 'वह आया। वह गया', 'वह आया, वह गया'],
  ['hy', 'կամուրջը փակ է։ նա գնաց', 'կամուրջը փակ է, նա գնաց'],
  ['ur', 'پل بند ہے۔ وہ گیا', 'پل بند ہے، وہ گیا'],
  ['am', 'ድልድዩ ተዘጋ። ሄደ', 'ድልድዩ ተዘጋ፣ ሄደ'],
  ['my', 'တံတားပိတ်သည်။ သွားသည်', 'တံတားပိတ်သည်၊ သွားသည်'],
  ['ru', 'Это знаю я. Мост закрыт', 'Это знаю я, Мост закрыт'],
])('a sentence ends at the stop of its script: %s: %s', (language, one, other) => {
  expect(kindsBetween(language, one, other)).toEqual(['sentence']);
});
