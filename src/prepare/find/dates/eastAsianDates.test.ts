import { expect, test } from 'vitest';
import { findDates } from './findDates.ts';

/** Published on 15 September 2033 unless said otherwise. */
const datesIn = (text: string, language: string, published = '2033-09-15') =>
  findDates(text, { published, language }).dates.map(({ text, edtf }) => [text, edtf]);

test('Japanese and Chinese dates in figures are found between words without spaces', () => {
  expect(datesIn('橋は1962年に完成し、2019年7月に閉鎖、2031年8月2日に再開した。', 'ja')).toEqual([
    ['1962年', '1962'],
    ['2019年7月', '2019-07'],
    ['2031年8月2日', '2031-08-02'],
  ]);
  expect(datesIn('该桥建于1958年，2036年底通车。', 'zh')).toEqual([
    ['1958年', '1958'],
    ['2036年底', '2036'],
  ]);
});

test('a Japanese or Chinese date without a year is that of the publication’s', () => {
  expect(datesIn('市は14日に発表した。６月３０日に閉鎖した。', 'ja')).toEqual([
    ['14日', '2033-09-14'],
    ['６月３０日', '2033-06-30'],
  ]);
  expect(datesIn('法院8月1日审理，本月20日宣判。', 'zh')).toEqual([
    ['8月1日', '2033-08-01'],
    ['本月20日', '2033-09-20'],
  ]);
});

test('what Japanese and Chinese count from the publication is dated', () => {
  expect(datesIn('昨年12月に釈放され、昨日会見した。4年前にも逮捕された。', 'ja')).toEqual([
    ['昨年12月', '2032-12'],
    ['昨日', '2033-09-14'],
    ['4年前', '2029'],
  ]);
  expect(datesIn('上半年亏损，三年前裁员，明年3月关闭。', 'zh')).toEqual([
    ['上半年', '2033-01/2033-06'],
    ['三年前', '2030'],
    ['明年3月', '2034-03'],
  ]);
});

test('years of an era, decades and centuries are dated', () => {
  expect(datesIn('昭和38年に開校し、令和元年に改築した。1990年代に増えた。', 'ja')).toEqual([
    ['昭和38年', '1963'],
    ['令和元年', '2019'],
    ['1990年代', '199X'],
  ]);
  expect(datesIn('民國98年的水災', 'zh-TW')).toEqual([['民國98年', '2009']]);
  expect(datesIn('19世纪的教堂，上世纪90年代重修', 'zh')).toEqual([
    ['19世纪', '18XX'],
    ['上世纪90年代', '199X'],
  ]);
});

test('lengths of time, business years and models are no Japanese or Chinese dates', () => {
  expect(datesIn('平年より12日遅い。30日分の献立、3年間、2028年度、10日以上。', 'ja')).toEqual([]);
  expect(datesIn('服刑3年以上，12人受伤，2031年款。', 'zh')).toEqual([]);
});
