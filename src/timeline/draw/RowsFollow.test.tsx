import { render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { nextTask } from '../../lazy/nextTask.ts';
import { RowsFollow } from './RowsFollow.ts';

function following(rowCount: number) {
  const counts: number[] = [];
  const called: ((count: number) => void)[] = [];
  const release = vi.fn<() => void>();
  const onBusy = () => release;
  const onCurrent = (count: number) => {
    counts.push(count);
    for (const call of called) call(count);
  };
  const { unmount } = render(<RowsFollow {...{ rowCount, onCurrent, onBusy }} />);
  return { counts, called, release, unmount };
}

/** More tasks than any of these stories has rows. */
async function someTasks() {
  for (let n = 0; n < 20; n += 1) await nextTask();
}

test.each([
  [3, [1, 2, Infinity]],
  [1, [Infinity]],
  [0, [Infinity]],
])('%i rows follow one at a time, and then all are current', async (rowCount, expected) => {
  const { counts } = following(rowCount);
  expect(counts).toEqual([]);
  await someTasks();
  expect(counts).toEqual(expected);
});

test('between two rows the page may do something else', async () => {
  const { counts, called } = following(3);
  const seen: number[] = [];
  called.push(() => queueMicrotask(() => seen.push(counts.length)));
  await someTasks();
  expect(seen).toEqual([1, 2, 3]);
});

test('a gesture that begins before all have followed leaves the others where they are', async () => {
  const { counts, called, release, unmount } = following(3);
  expect(release).not.toHaveBeenCalled();
  called.push(unmount);
  await someTasks();
  expect(counts).toEqual([1]);
  expect(release).toHaveBeenCalledOnce();
});
