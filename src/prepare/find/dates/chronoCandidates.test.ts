import { afterEach, expect, test, vi } from 'vitest';
import { chronoCandidates } from './chronoCandidates.ts';

afterEach(() => void vi.useRealTimers());

test.each([
  ['Il ponte ha riaperto il 9 settembre 2022.', 'it', 'il 9 settembre 2022'],
  ['El puente abrió el 3 de mayo de 2019.', 'es', '3 de mayo de 2019'],
  ['De brug ging open op 14 mrt 2021.', 'nl', '14 mrt 2021'],
  ['A ponte abriu em 5 de outubro de 2020.', 'pt', '5 de outubro de 2020'],
  ['The bridge opened on 9.9.2022.', 'en', '9.9.2022'],
  ['It opened on the 3rd of Sept., 2019.', 'en', '3rd of Sept., 2019'],
])('finds the day in “%s”', (sentence, language, words) => {
  const found = chronoCandidates(sentence, language);
  expect(found.map(({ start, end }) => sentence.slice(start, end))).toEqual([words]);
});

test('a word counted from the day it is read on names no day, unlike the day beside it', () => {
  vi.useFakeTimers({ now: new Date('2023-05-31T12:00:00Z') });
  const sentence = 'El 3 de mayo de 2019 dijo que abriría en 6 días.';
  const found = chronoCandidates(sentence, 'es');
  expect(found.map(({ start, end }) => sentence.slice(start, end))).toEqual(['3 de mayo de 2019']);
});
