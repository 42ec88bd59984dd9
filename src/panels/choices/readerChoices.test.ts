import { expect, test, vi } from 'vitest';
import { createReaderChoices } from './readerChoices.ts';

test('a change keeps the other choices, and is reported to listeners until they unsubscribe', () => {
  const store = createReaderChoices();
  const listener = vi.fn<() => void>();
  const stop = store.subscribe(listener);
  store.change({ accountOrder: 'outlet' });
  store.change({ openFolds: ['2010'] });
  expect(store.read()).toMatchObject({
    accountOrder: 'outlet',
    openFolds: ['2010'],
    showsFineMarks: true,
  });
  stop();
  store.change({ showsFineMarks: false });
  expect(listener).toHaveBeenCalledTimes(2);
});

test('two stories do not share their choices', () => {
  const [one, other] = [createReaderChoices(), createReaderChoices()];
  one.change({ showsFineMarks: false });
  expect(other.read().showsFineMarks).toBe(true);
});
