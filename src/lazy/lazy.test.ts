import { expect, test, vi } from 'vitest';
import { createLazy } from './lazy.ts';

test('a part is fetched once, on first request', async () => {
  const fetchPart = vi.fn<() => Promise<{ name: string }>>(async () => ({ name: 'panel' }));
  const lazy = createLazy(fetchPart);
  expect(fetchPart).not.toHaveBeenCalled();
  const [first, second] = await Promise.all([lazy.load(), lazy.load()]);
  expect(await lazy.load()).toBe(first);
  expect(second).toBe(first);
  expect(fetchPart).toHaveBeenCalledTimes(1);
});

test('it can be read without waiting once it has loaded', async () => {
  const lazy = createLazy(async () => ({ name: 'panel' }));
  expect(lazy.part()).toBeNull();
  await lazy.load();
  expect(lazy.part()).toEqual({ name: 'panel' });
});

test('a part that failed to load is requested again', async () => {
  const fetchPart = vi
    .fn<() => Promise<{ name: string }>>()
    .mockRejectedValueOnce(new TypeError('no network'))
    .mockResolvedValueOnce({ name: 'panel' });
  const lazy = createLazy(fetchPart);
  await expect(lazy.load()).rejects.toThrow('no network');
  expect(lazy.part()).toBeNull();
  expect(await lazy.load()).toEqual({ name: 'panel' });
});
