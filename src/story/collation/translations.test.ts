import { expect, test } from 'vitest';
import { byLanguage } from './translations.ts';

const groups = (...tags: string[]) => byLanguage(tags.map((language) => ({ language })));

test('texts in one language are compared, whatever its region, script or tag', () => {
  expect(groups('en', 'en-GB', 'EN-x-harbour')).toEqual([[0, 1, 2]]);
  expect(groups('sr-Latn', 'sr-Cyrl-BA', 'sr')).toEqual([[0, 1, 2]]);
  expect(groups('zh-Hant', 'zh-Hans-SG', 'cmn')).toEqual([[0, 1, 2]]);
  expect(groups('nb', 'no')).toEqual([[0, 1]]);
});

test('other languages are translations, even those that look alike in writing or have no name', () => {
  expect(groups('nn', 'nb')).toEqual([[0], [1]]);
  expect(groups('zh', 'yue')).toEqual([[0], [1]]);
  expect(groups('und', 'en')).toEqual([[0], [1]]);
  expect(groups('und-x-harbour', 'und-x-quay', 'und-Latn-x-quay', 'und')).toEqual([
    [0],
    [1],
    [2],
    [3],
  ]);
});
