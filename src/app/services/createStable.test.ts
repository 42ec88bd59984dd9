import { expect, test } from 'vitest';
import { createStable } from './createStable.ts';

interface Some {
  q: string;
  outlets: readonly string[];
}

test('a value stays while the next one holds the same', () => {
  const stable = createStable<Some>();
  const first = stable({ q: 'bridge', outlets: ['harbour-fm'] });
  expect(stable({ q: 'bridge', outlets: ['harbour-fm'] })).toBe(first);
});

test.each<[string, Some]>([
  ['a field', { q: 'mayor', outlets: ['harbour-fm'] }],
  ['an entry of a list', { q: 'bridge', outlets: ['courier'] }],
  ['the length of a list', { q: 'bridge', outlets: ['harbour-fm', 'courier'] }],
])('a different %s makes it a different value', (_, next) => {
  const stable = createStable<Some>();
  const first = stable({ q: 'bridge', outlets: ['harbour-fm'] });
  const other = stable(next);
  expect(other).toEqual(next);
  expect(other).not.toBe(first);
  expect(stable(structuredClone(next))).toBe(other);
});

test('lists are compared by their entries', () => {
  const stable = createStable<readonly string[]>();
  const first = stable(['a', 'b']);
  expect(stable(['a', 'b'])).toBe(first);
  expect(stable(['b', 'a'])).toEqual(['b', 'a']);
});
