import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('a word is answered once, and the same ever after, however many others come between', () => {
  let asked = 0;
  const lengthOf = remembered((word) => {
    asked += 1;
    return [word.length];
  });
  expect(lengthOf('bridge')).toEqual([6]);
  expect(lengthOf('bridge')).toBe(lengthOf('bridge'));
  expect(asked).toBe(1);
  for (let n = 0; n < 60_000; n += 1) lengthOf(`word ${n}`);
  expect(lengthOf('bridge')).toEqual([6]);
  expect(lengthOf('word 7')).toEqual([6]);
});

test('that a word has no answer is remembered too', () => {
  let asked = 0;
  const none = remembered(() => {
    asked += 1;
    return null;
  });
  expect([none('gate'), none('gate')]).toEqual([null, null]);
  expect(asked).toBe(1);
});
