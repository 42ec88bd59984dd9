import { describe, expect, test } from 'vitest';
import { isNamed, sayWhichAre } from './namesOfParts.ts';

const part = (name: string, label = '') => ({ id: 'sunday-1', name, label });
const cut = part('Port Anders Herald on…', 'Port Anders Herald on Sunday, published 10 March 2031');

describe('an article is called', () => {
  test.each([
    ['by its id', 'sunday-1', part('Evening Post')],
    ['by its outlet', 'Evening Post', part('Evening Post')],
    ['in any letters', 'EVENING post', part('Evening Post')],
    ['without its date', 'The Courier', part('The Courier · 8 Dec 2023')],
    ['without its date, which is cut', 'The Courier', part('The Courier · 8 D…')],
    ['by a name that is cut where it is shown', 'Port Anders Herald on Sunday', cut],
    ['by one that is read aloud in Arabic', 'بريد البحر', part('بريد…', 'بريد البحر، تاريخ')],
  ])('%s', (_, wanted, there) => {
    expect(isNamed(wanted)(there)).toBe(true);
  });

  test.each([
    ['nothing', '', part('Evening Post')],
    ['the beginning of its name', 'Evening', part('Evening Post')],
    ['another’s name, with which its own begins', 'Port Anders Herald', cut],
    [
      'the words behind its name',
      'Evening Post, published',
      part('Evening Post', 'Evening Post, p'),
    ],
  ])('not by %s', (_, wanted, there) => {
    expect(isNamed(wanted)(there)).toBe(false);
  });
});

test('the parts that exist are named, a long list is cut and counted', () => {
  expect(sayWhichAre([], 'name')).toBe('there is none at all');
  expect(sayWhichAre([part('OK!'), cut], 'name')).toBe(
    'there are OK!, Port Anders Herald on… (`sunday-1`)',
  );
  const many = Array.from({ length: 30 }, (_, n) => ({ ...part('x'), id: `e${n}` }));
  expect(sayWhichAre(many, 'id')).toMatch(/e23 and 6 more$/);
});
