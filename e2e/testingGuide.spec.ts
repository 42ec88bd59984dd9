import { readFileSync } from 'node:fs';
import { millStreet } from './publishedStories.ts';
import { expect, test } from './support/test.ts';

const guide = readFileSync(new URL('../docs/testing.md', import.meta.url), 'utf8');
const examples = [...guide.matchAll(/```js\n(.*?)```/gs)].map(([, code = '']) => code);

test('the example in the guide to testing passes', async ({ page }) => {
  expect(examples).toHaveLength(1);
  // eslint-disable-next-line no-new-func, typescript/no-implied-eval
  const run: unknown = new Function('page', 'expect', `return (async () => {${examples[0]}})()`);
  if (typeof run !== 'function') throw new Error('the example is a program');
  await run(page, expect);
});

test('the page uses every name in the guide', async ({ openPage, page }) => {
  const [, table = ''] = /\| name \| with \| what \|\n(.*?)\n\n/s.exec(guide) ?? [];
  const cells = table
    .split('\n')
    .slice(1)
    .map((row) => row.split('|')[1] ?? '');
  const names = cells.flatMap((cell) => [...cell.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name));
  await openPage('?story=mill-street&event=video', { story: millStreet });
  const used = new Set(
    await page
      .locator('[data-testid]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-testid'))),
  );
  // These occur in other states: many events in one place, many or other rows, a story that fails to
  // load.
  const elsewhere = ['cluster', 'event-leaf', 'error', 'retry', 'list-find'].concat([
    'row',
    'rows-all',
    'more-rows',
    'row-scroll',
  ]);
  expect(names.filter((name) => !elsewhere.includes(name ?? '') && !used.has(name ?? ''))).toEqual(
    [],
  );
  expect(names.length).toBeGreaterThan(15);
});
