import { expect, test } from 'vitest';
import { importSentences } from './importSentences.ts';

test.each([
  ['en-GB', 'The sheet has “May 2024” (row 3).'],
  ['de', 'Die Tabelle nennt „May 2024“ (Zeile 3).'],
  ['fr-CA', 'Le tableau indique « May 2024 » (ligne 3).'],
  ['ar', 'يذكر الجدول «May 2024» (الصف 3).'],
  ['fi', 'The sheet has “May 2024” (row 3).'],
])('an imported date is explained in the language of the story: %s', (language, explanation) => {
  expect(importSentences({ kind: 'sheet', language }).has('May 2024', 'row 3')).toBe(explanation);
});

test('a place of a timeline’s file is the same in every language', () => {
  const { has, readOn } = importSentences({ kind: 'timeline', language: 'de' });
  expect(has('2024', 'events[3]')).toBe('Die Zeitleiste nennt „2024“ (events[3]).');
  expect(readOn('2026-11-28')).toContain('wurde am 2026-11-28 gelesen');
});
