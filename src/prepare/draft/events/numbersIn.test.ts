import { expect, it } from 'vitest';
import { numbersIn } from './numbersIn.ts';

it.each([
  ['40,000 lamps for £1.4 million', [40000, 1400000]],
  ['$30m, and six hundred workers', [30000000, 600]],
  ['fourteen concerts in 2031', [14]],
  ['nobody and nothing', []],
])('reads the amounts of “%s”', (text, numbers) => {
  expect([...numbersIn(text)]).toEqual(numbers);
});
