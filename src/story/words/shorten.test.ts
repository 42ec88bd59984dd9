import { expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { shorten } from './shorten.ts';

test('a few words stay as they are, with the point where they are interrupted', () => {
  expect(shorten(['or its authors'], english)).toBe('or its authors');
  expect(shorten(['or its', 'authors'], english)).toBe('or its … authors');
});

test('many words are shortened to the first and the last, by which they can be found', () => {
  const words = 'so that the council could take that into full account before the vote';
  expect(shorten([words], english)).toBe('so that the council … before the vote');
});

test('an ellipsis at the point where a text is shortened is not repeated', () => {
  const stretches = ['heavily worded language', 'so that the council could', 'at last'];
  expect(shorten(stretches, english)).toBe('heavily worded language … at last');
});
