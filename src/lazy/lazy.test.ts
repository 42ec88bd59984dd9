import { expect, test, vi } from 'vitest';
import { createLazy } from './lazy.ts';

test('a part is fetched once, when it is first asked for', async () => {
  const fetchPart = vi.fn<() => Promise<{ name: string }>>(async () => ({ name: 'panel' }));
  const lazy = createLazy(fetchPart);
  expect(fetchPart).not.toHaveBeenCalled();
  const [first, second] = await Promise.all([lazy.load(), lazy.load()]);
  expect(await lazy.load()).toBe(first);
  expect(second).toBe(first);
  expect(fetchPart).toHaveBeenCalledTimes(1);
});

test('it can be read without waiting from when it has come', async () => {
  const lazy = createLazy(async () => ({ name: 'panel' }));
  expect(lazy.part()).toBeNull();
  await lazy.load();
  expect(lazy.part()).toEqual({ name: 'panel' });
});

test('a part that did not come is asked for again', async () => {
  const fetchPart = vi
    .fn<() => Promise<{ name: string }>>()
    .mockRejectedValueOnce(new TypeError('no network'))
    .mockResolvedValueOnce({ name: 'panel' });
  const lazy = createLazy(fetchPart);
  await expect(lazy.load()).rejects.toThrow('no network');
  expect(lazy.part()).toBeNull();
  expect(await lazy.load()).toEqual({ name: 'panel' });
});
