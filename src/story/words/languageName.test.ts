import { expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { languageName } from './languageName.ts';

test('a language has the name that the interface’s language gives it', () => {
  expect(languageName('en-GB', english)).toBe('British English');
  expect(languageName('ar', english)).toBe('Arabic');
});

test('a tag that names no language is shown as it is', () => {
  expect(languageName('qq', english)).toBe('qq');
  expect(languageName('abcd-e', english)).toBe('abcd-e');
});

test('a language that is not stated is not called “root”', () => {
  expect(languageName('und', english)).toBe('a language that is not stated');
});
