import { describe, expect, it } from 'vitest';
import { kindsBetween } from './testing/kindsBetween.ts';

const fineKinds = ['spelling', 'case', 'sentence', 'punctuation'];

describe('one word, however it is divided or joined', () => {
  it.each([
    ['half-hour', 'half hour'],
    ['half-hour', 'halfhour'],
    ['state-of-the-art', 'state of the art'],
    ['25-year-old', '25 year old'],
    ['twenty-five', 'twenty five'],
    ['re-sign', 're sign'],
    ['e-mail', 'email'],
    ['Monday – Friday', 'Monday-Friday'],
    ['2019 – 20', '2019-20'],
    ['#quietwinter', '#quiet winter'],
    ['#quiet', 'quiet'],
    ['O’ Brien', 'O’Brien'],
    ['Mc Neil', 'McNeil'],
    ['5 %', '5%'],
    ['12 %', '12%'],
    ['12\u202F000', '12000'],
    ['12 000', '12,000'],
    ['£ 5', '£5'],
    ['J. R. Vale', 'J.R. Vale'],
    ['Québec', 'Quebec'],
    ['€5', '5 €'],
    ['12\u202F000 €', '€12,000'],
    ['2019/20', '2019–20'],
    ['at 10.30 a. m.', 'at 10.30am.'],
    ['J.-P. Vale', 'J.P. Vale'],
    ['J.-P. Vale', 'J. P. Vale'],
    ['her Ph.D', 'her PhD'],
    ['3 May', 'May 3rd'],
    ['3rd of May', 'May 3'],
    ['the third of May', 'the 3rd May'],
  ])(
    '“%s” and “%s” are spelling: alone, between, first, last, and beside other words',
    (one, other) => {
      for (const frame of ['_', 'we saw _ there', '_ was told of it', 'nobody told us of _']) {
        expect(kindsBetween('en', frame.replace('_', one), frame.replace('_', other))).toEqual([
          'spelling',
        ]);
      }
      const besideOthers = kindsBetween(
        'en',
        `we all feared ${one} again`,
        `we all saw ${other} often`,
      );
      expect(besideOthers).toEqual(['otherWords', 'spelling']);
    },
  );

  it.each([
    ['en', 'Monday–Friday', 'Monday-Friday'],
    ['en', '2019–20', '2019-20'],
    ['en', '5–3', '5-3'],
    ['en', '5—3', '5-3'],
    ['en', 'nurse–patient', 'nurse-patient'],
    ['fr', 'Jean–Luc', 'Jean-Luc'],
    ['fr', '12\u202F000 euros', '12\u00A0000 euros'],
    ['fr', '5\u00A0%', '5 %'],
    ['en', '❤\uFE0F', '❤'],
    ['en', '✔\uFE0E now', '✔ now'],
    ['en', '3½ hours', '3 1/2 hours'],
    ['en', '½', '1⁄2'],
    ['en', 'don´t', "don't"],
    ['en', 'don′t', 'don’t'],
    ['fr', 'l´école', 'l’école'],
    ['en', '3×4', '3x4'],
    ['en', '3 × 4', '3×4'],
    ['zh', '桥……很旧', '桥...很旧'],
    ['zh', '桥⋯⋯很旧', '桥…很旧'],
    ['he', 'אמר ״לא״ שם', 'אמר "לא" שם'],
    ['zh', '他：“你好。”', '他：「你好。」'],
    ['zh', '２０２５年', '2025年'],
    ['ko', '“다리가 안전하다”고', '‘다리가 안전하다’고'],
    ['ko', '"다리가 안전하다"고', "'다리가 안전하다'고"],
  ])('in %s, “%s” and “%s” differ in typography alone', (language, one, other) => {
    for (const frame of ['_', 'it was _ then']) {
      expect(kindsBetween(language, frame.replace('_', one), frame.replace('_', other))).toEqual(
        [],
      );
    }
  });

  it.each([
    ['en', 'told Dr. Vale', 'told Dr Vale'],
    ['en', 'on St. Mary Street', 'on St Mary Street'],
    ['en', 'under No. 5 there', 'under No 5 there'],
    ['en', 'told Mr. Vale', 'told Mr Vale'],
    ['en', 'by J. Vale', 'by J Vale'],
    ['de', 'am 5. Mai dort', 'am 5 Mai dort'],
    ['de', 'mit Nr. 12 dort', 'mit Nr 12 dort'],
    ['de', 'mit Prof. Vale', 'mit Prof Vale'],
    ['fr', 'avec M. Vale', 'avec M Vale'],
    ['fr', 'avec Mme. Vale', 'avec Mme Vale'],
  ])('in %s, the stop in “%s” ends no sentence', (language, one, other) => {
    expect(kindsBetween(language, one, other)).toEqual(['punctuation']);
  });

  it('the stop in “U.S.” is spelling, and ends no sentence', () => {
    expect(kindsBetween('en', 'in the U.S. we know', 'in the US we know')).toEqual([
      'punctuation',
      'spelling',
    ]);
  });

  it.each([
    ['en', 'told Wash. State Sen. Vale', 'told Wash State Sen Vale'],
    ['en', 'told Lt. Col. Vale and Gov. Ruiz', 'told Lt Col Vale and Gov Ruiz'],
    ['ru', 'в 2019 г. Мост закрыт', 'в 2019 г Мост закрыт'],
    ['ru', 'в г. Москве закрыт', 'в г Москве закрыт'],
    ['pl', 'są np. Most i ul. Dolna', 'są np Most i ul Dolna'],
    ['cs', 'je např. Most', 'je např Most'],
    ['es', 'de EE. UU. firmó', 'de EE UU firmó'],
  ])('in %s, none of the stops in “%s” ends a sentence', (language, one, other) => {
    expect(kindsBetween(language, one, other)).not.toContain('sentence');
  });

  it('but that of “EE.UU.” does before a word with which only a sentence begins', () => {
    expect(kindsBetween('es', 'en EE.UU. Los dos', 'en EE.UU, los dos')).toContain('sentence');
  });

  it('“£900-1m” is not 900 million', () => {
    expect(kindsBetween('en', 'cost £900–1m there', 'cost £900m–£1m there')).toContain(
      'otherWords',
    );
  });

  it('a stop after an ordinary word ends a sentence', () => {
    expect(kindsBetween('en', 'I said no. we went', 'I said no we went')).toEqual(['sentence']);
    expect(kindsBetween('en', 'it was I. we went', 'it was I we went')).toEqual(['sentence']);
    expect(kindsBetween('en', 'we were 12. we went', 'we were 12 we went')).toEqual(['sentence']);
  });

  it.each([
    ['de', 'so, z. B. heute', 'so, z.B. heute'],
    ['de', 'und u.a. hier', 'und u. a. hier'],
    ['de', 'das heißt, d. h. nie', 'das heißt, d.h. nie'],
    ['en', 'in the U. S. now', 'in the U.S. now'],
    ['fr', 'à 18h30', 'à 18 h 30'],
    ['fr', 'à 18h30', 'à 18:30'],
    ['de', 'um 18.30 Uhr', 'um 18:30 Uhr'],
    ['en', 'at 6.12 am', 'at 6:12am'],
    ['en', 'at 60km/h now', 'at 60 km / h now'],
    ['en', 'a 3 x 4 grid', 'a 3×4 grid'],
    ['it', 'il 2° ponte', 'il 2º ponte'],
    ['it', 'il 2° ponte', 'il secondo ponte'],
    ['en', 'v. 2.0 is', 'v2.0 is'],
    ['ar', 'نسبة ٪٥', 'نسبة 5%'],
    ['ar', 'نسبة ٥٪', 'نسبة 5 %'],
    ['tr', 'oran %5 oldu', 'oran 5% oldu'],
    ['en', 'cost £3–5m there', 'cost £3m–£5m there'],
    ['en', 'cost £3m-5m there', 'cost £3-5 million there'],
    ['en', 'rose 5–6% now', 'rose 5%–6% now'],
    ['en', 'after 3–5km there', 'after 3km–5km there'],
    ['de', 'um 3–5 Prozent hier', 'um 3%–5% hier'],
  ])('in %s, “%s” and “%s” are spelling', (language, one, other) => {
    expect(kindsBetween(language, one, other)).toEqual(['spelling']);
  });

  it.each([
    ['en', 'rose 5 per cent', 'rose 5%'],
    ['en', 'rose five percent', 'rose 5 %'],
    ['en', 'cost £3m', 'cost three million pounds'],
    ['en', 'cost £3 million', 'cost 3 million pounds'],
    ['en', 'cost $20k', 'cost $20,000'],
    ['en', 'cost 1.5 billion', 'cost 1.5bn'],
    ['en', 'all of fifty pence', 'all of 50p'],
    ['en', 'at 10:00 am', 'at 10 am'],
    ['en', 'at ten am', 'at 10am'],
    ['en', 'twelve boats', '12 boats'],
    ['en', 'one hundred and five boats', '105 boats'],
    ['en', 'the twenty-first time', 'the 21st time'],
    ['en', 'five kilometres', '5km'],
    ['en', 'with Mister Vale', 'with Mr Vale'],
    ['de', 'um fünf Prozent', 'um 5 %'],
    ['de', 'für 3 Mio. Euro', 'für 3 Millionen €'],
    ['de', 'einundzwanzig Boote', '21 Boote'],
    ['de', 'um 15 Uhr', 'um 15.00 Uhr'],
    ['de', 'um 15 Uhr 30', 'um 15:30 Uhr'],
    ['fr', 'de cinq pour cent', 'de 5 %'],
    ['fr', 'trois millions d’euros', '3 millions €'],
    ['fr', 'à 18 heures', 'à 18h'],
    ['es', 'un 5 por ciento', 'un 5 %'],
    ['it', '3 milioni di euro', '3 milioni €'],
    ['nl', 'met 5 procent', 'met 5%'],
    ['pt', '5 por cento', '5%'],
  ])('in %s, “%s” and “%s” are read aloud in the same words', (language, one, other) => {
    for (const frame of ['_', 'Xyz _', '_ abc', 'Xyz _ abc']) {
      expect(kindsBetween(language, frame.replace('_', one), frame.replace('_', other))).toEqual([
        'spelling',
      ]);
    }
  });

  it.each([
    ['en', '5 per cent', '15%'],
    ['en', '5 percentage points', '5%'],
    ['en', '£3m', '$3m'],
    ['en', '£3 million', '£3bn'],
    ['en', '3m long', '3 million long'],
    ['en', '3.0 million', '3 million'],
    ['en', 'a hundred boats', '100 boats'],
    ['en', 'a 5 pound note', 'a £5 note'],
    ['en', 'at 10 am', 'at 10 pm'],
    ['en', 'at 16:00', 'at 4 pm'],
    ['en', '35%', 'thirty-five'],
    ['de', 'ein Boot', 'eine Boot'],
    ['de', '3 Mio. Euro', '3 Mrd. Euro'],
    ['de', '1,5 Millionen', '15 Millionen'],
    ['fr', 'un an', 'une an'],
    ['es', 'doce', '13'],
  ])('in %s, “%s” and “%s” are not', (language, one, other) => {
    const kinds = kindsBetween(language, one, other);
    expect(kinds.filter((kind) => !fineKinds.includes(kind))).not.toEqual([]);
  });

  it.each([
    ['3½ hours', '31/2 hours'],
    ['3½ hours', '3 1/4 hours'],
    ['won 1/2 of it', 'won 1-2 of it'],
    ['at 6.12', 'at 6.21'],
    ['rose 25.80', 'rose 25:80'],
    ['he came. A day passed', 'he camea day passed'],
  ])('“%s” and “%s” are other words', (one, other) => {
    expect(kindsBetween('en', one, other)).toContain('otherWords');
  });

  it('adjacent figures are not one longer figure', () => {
    expect(kindsBetween('en', 'the score 1 2 here', 'the score 12 here')).toEqual(['otherWords']);
    expect(kindsBetween('fr', 'un taux de 1,5 ici', 'un taux de 15 ici')).toEqual(['otherWords']);
  });

  it('Chinese in simplified and traditional characters is one word', () => {
    expect(kindsBetween('zh', '我们支持受害者和家庭', '我們支持受害者和家庭')).toEqual([
      'spelling',
    ]);
  });
});
