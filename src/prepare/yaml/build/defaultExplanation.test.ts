import { expect, test } from 'vitest';
import { defaultExplanation } from './defaultExplanation.ts';

const bases = ['stated', 'computed', 'bounded', 'entered'] as const;
const languages =
  'en fr de es it nl pt ar he fa ja zh zh-Hant ko ru uk pl cs sv da nb fi tr el hu ro ca hi';

test.each(languages.split(' '))('each basis has a sentence of its own in %s', (language) => {
  const sentences = bases.map((basis) => defaultExplanation(basis, language)?.trim() ?? '');
  expect(sentences).not.toContain('');
  expect(new Set(sentences).size).toBe(bases.length);
});

test.each([
  ['ja-JP', 'ja'],
  ['iw', 'he'],
  ['no', 'nb'],
  ['zh-TW', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['zh-Hans-HK', 'zh'],
  ['zh-CN', 'zh'],
])('%s is read as %s', (tag, same) => {
  expect(defaultExplanation('stated', tag)).toBe(defaultExplanation('stated', same));
});

test('a language without sentences has none, so that one is asked for', () => {
  expect(defaultExplanation('stated', 'sw')).toBeUndefined();
});
