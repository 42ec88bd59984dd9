import { expect, test } from 'vitest';
import { outletKey } from './outletKey.ts';

test.each([
  ['The Courier', 'courier'],
  ['Le Courrier  du Pont', 'courrier du pont'],
  ['L’Écho', 'écho'],
  ['Die Post', 'post'],
])('%s is the outlet that is also written without its article', (name, key) => {
  const bare = name.replace(/^(?:The|Le|Die) |^L’/u, '');
  expect([outletKey(name), outletKey(bare)]).toEqual([key, key]);
});

test('a name that only begins like an article is another outlet', () => {
  expect(outletKey('Theatre Weekly')).toBe('theatre weekly');
  expect(outletKey('The')).toBe('the');
});
