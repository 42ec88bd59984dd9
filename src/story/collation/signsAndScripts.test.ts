import { describe, expect, it } from 'vitest';
import { collate } from './collate.ts';
import { markVersions } from './markVersions.ts';
import { drawSigns, drawVersions, versionsOf } from './testing/drawVersions.ts';
import { kindsBetween } from './testing/kindsBetween.ts';

describe('signs between words, and scripts', () => {
  it('merged sentences: the stop and the capital differ, but no word', () => {
    const versions = [
      'We would never do that. And we are sorry.',
      'We would never do that and we are sorry.',
    ];
    expect(drawVersions(...versions)).toEqual([
      'We would never do that. [And]case we are sorry.',
      'We would never do that [and]case we are sorry.',
    ]);
    expect(drawSigns(...versions)).toEqual([['that[.]sentence'], ['that[]sentence']]);
  });

  it('punctuation: a comma is marked on both sides, the article’s closing sign apart', () => {
    expect(
      drawSigns('of the system, or of its ruling,', 'of the system or of its ruling.'),
    ).toEqual([
      ['system[,]punctuation', 'ruling[,]closing'],
      ['system[]punctuation', 'ruling[.]closing'],
    ]);
  });

  it('where one leaves out words, nobody says whether a sentence ended there', () => {
    expect(
      drawSigns(
        'I was in the kitchen … We climbed out.',
        'I was in the kitchen. I took the children. We climbed out.',
      ),
    ).toEqual([['kitchen[ …]punctuation'], ['kitchen[.]punctuation']]);
  });

  it('an abbreviation ends a sentence in no language but its own', () => {
    expect(drawSigns('We saw Det. Vale go', 'We saw Det Vale go')[0]).toEqual([
      'Det[.]punctuation',
    ]);
    const swedish = ['Jag vet det. Vi går', 'Jag vet det, vi går'].map((part) => ({
      language: 'sv',
      parts: [part],
    }));
    const [first] = markVersions(swedish, collate(swedish));
    expect(first?.signs).toMatchObject([{ kind: 'sentence' }]);
  });

  it.each([
    ['en', 'Vale, D-Mass., said no', 'Vale, D-Mass, said no'],
    ['en', 'Vale (D-Mass.) said no', 'Vale (D-Mass) said no'],
    ['en', 'told Mo. Mayor Vale no', 'told Mo Mayor Vale no'],
    ['en', 'They asked “why?” and left', 'They asked why and left'],
    ['de', 'Sie fragte „Warum?“ und ging', 'Sie fragte warum und ging'],
    ['fr', 'Elle a dit « Non ! » et est partie', 'Elle a dit non et est partie'],
    ['ar', 'سأل: «لماذا؟»، ثم غادر', 'سأل لماذا ثم غادر'],
    ['ru', 'за 5 млн. рублей в год', 'за 5 млн рублей в год'],
    ['ru', 'по ст. 5 закона', 'по ст 5 закона'],
    ['ru', 'мост им. Вейла закрыт', 'мост им Вейла закрыт'],
    ['pl', 'np. most na ul. Mostowej', 'np most na ul Mostowej'],
    ['cs', 'zavřeli např. most', 'zavřeli např most'],
    ['sv', 'de stängde bl.a. bron', 'de stängde bl.a bron'],
  ])('no sentence ends at a stop within it: %s: %s', (language, ...texts) => {
    const kinds = kindsBetween(language, ...texts);
    expect(kinds.filter((kind) => kind !== 'case')).toEqual(['punctuation']);
  });

  it.each([
    ['it', "e' chiuso, e arrivo' tardi", 'è chiuso, e arrivò tardi'],
    ['it', 'E’ chiuso', 'È chiuso'],
    ['he', 'ב־2019 בתל־אביב', 'ב-2019 בתל-אביב'],
    ['zh', '有１２，０００艘船', '有12,000艘船'],
  ])('one word in its script’s own signs: %s: %s', (language, ...texts) => {
    expect(kindsBetween(language, ...texts).filter((kind) => kind !== 'spelling')).toEqual([]);
  });

  it('an apostrophe is no accent within single quotation marks, nor in “po’”', () => {
    expect(kindsBetween('it', "disse 'io arrivo' e basta", 'disse "io arrivo" e basta')).toEqual(
      [],
    );
    expect(kindsBetween('it', "un po' di", 'un po di')).toEqual(['punctuation']);
  });

  it('right-to-left text: Arabic, with and without its vowel points', () => {
    expect(
      drawVersions(
        'لم تُكتب الرسالة للتشكيك في النتائج أو التقرير',
        'لم تكتب الرسالة للتشكيك في النتائج',
      ),
    ).toEqual([
      'لم [تُكتب]spelling الرسالة للتشكيك في النتائج [أو التقرير]cutShort',
      'لم [تكتب]spelling الرسالة للتشكيك في النتائج‹end: أو التقرير›',
    ]);
  });

  it('right-to-left text: Hebrew, an abbreviation with its sign is one word', () => {
    expect(drawVersions('דובר צה"ל אמר את זה', 'דובר צה״ל לא אמר את זה')).toEqual([
      'דובר צה"ל‹inside: לא› אמר את זה',
      'דובר צה״ל [לא]leftOut אמר את זה',
    ]);
  });

  it('text without spaces: Thai and Chinese are cut into words', () => {
    const chinese = ['我们支持受害者和家庭', '我们支持受害者'].map((part) => ({
      language: 'zh',
      parts: [part],
    }));
    const [long, short] = markVersions(chinese, collate(chinese));
    expect(long?.words).toMatchObject([{ start: 7, end: 10, kind: 'cutShort' }]);
    expect(short?.gaps).toMatchObject([{ at: 7, place: 'end' }]);
    const thai = [{ language: 'th', parts: ['ฉันรักคุณมาก'] }];
    expect(collate(thai).columns.length).toBeGreaterThan(1);
  });

  it('empty and odd parts: no words, nothing to mark, nothing thrown', () => {
    expect(collate([])).toEqual({ tokens: [], columns: [], moves: [] });
    expect(drawVersions('', '…', ['', '—', 'We know'], [])).toEqual([
      '‹start: We know›',
      '‹start: We know›…',
      ' ¶ — ¶ [We know]cutShort',
      '',
    ]);
  });

  it('characters outside the basic plane count as one', () => {
    const versions = versionsOf('Twelve 🚛🙃 tonnes of regret', 'Twelve 🚛 tonnes of 𝒓egret now');
    const [first, second] = markVersions(versions, collate(versions));
    expect(first?.words).toMatchObject([{ start: 8, end: 9, kind: 'leftOut' }]);
    expect(second?.words).toMatchObject([{ start: 26, end: 29, kind: 'cutShort' }]);
  });
});
