import { expect, test, vi } from 'vitest';
import { createLater } from './lazy.ts';

test('a part is fetched once, when it is first asked for', async () => {
  const fetchPart = vi.fn<() => Promise<{ name: string }>>(async () => ({ name: 'panel' }));
  const later = createLater(fetchPart);
  expect(fetchPart).not.toHaveBeenCalled();
  const [first, second] = await Promise.all([later.load(), later.load()]);
  expect(await later.load()).toBe(first);
  expect(second).toBe(first);
  expect(fetchPart).toHaveBeenCalledTimes(1);
});

test('it can be read without waiting from when it has come', async () => {
  const later = createLater(async () => ({ name: 'panel' }));
  expect(later.part()).toBeNull();
  await later.load();
  expect(later.part()).toEqual({ name: 'panel' });
});

test('a part that did not come is asked for again', async () => {
  const fetchPart = vi
    .fn<() => Promise<{ name: string }>>()
    .mockRejectedValueOnce(new TypeError('no network'))
    .mockResolvedValueOnce({ name: 'panel' });
  const later = createLater(fetchPart);
  await expect(later.load()).rejects.toThrow('no network');
  expect(later.part()).toBeNull();
  expect(await later.load()).toEqual({ name: 'panel' });
});
