import { QueryClient } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { followStories } from './followStories.ts';
import { storiesChanged } from './storiesChanged.ts';

const problems = (words: string) => `<section class="problems">${words}</section>`;

test('a story that has changed is fetched again, and the list of problems is replaced', () => {
  document.body.innerHTML = `${problems('1 error')}<div id="page"></div>`;
  const queries = new QueryClient();
  const again = vi.spyOn(queries, 'invalidateQueries').mockResolvedValue();
  const told = new Map<string, (html: string) => void>();
  followStories({ on: (event, tell) => void told.set(event, tell) }, queries);
  const page = document.getElementById('page');
  told.get(storiesChanged)?.(problems('2 errors'));
  expect(document.body.innerHTML).toBe(`${problems('2 errors')}<div id="page"></div>`);
  expect(document.getElementById('page')).toBe(page);
  told.get(storiesChanged)?.('');
  expect(document.body.innerHTML).toBe('<div id="page"></div>');
  expect(again).toHaveBeenCalledTimes(2);
});
