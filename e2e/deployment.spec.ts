import { expect, test } from './support/test.ts';

test('the site works in a subfolder of a server as it does at the root', async ({
  openPage,
  page,
}) => {
  await page.route('**/news/2026/**', async (route) => {
    const url = route.request().url().replace('/news/2026/', '/');
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openPage('news/2026/');
  expect(asked.filter((path) => !path.startsWith('/news/2026/'))).toEqual([]);
  expect(asked).toContain('/news/2026/stories/index.json');
  // What is prefetched may still be on its way.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('the tests run under a strict content security policy', async ({ request }) => {
  const policy = (await request.get('./')).headers()['content-security-policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
});

test('a missing file is answered with 404, not with the page', async ({ request }) => {
  for (const path of ['stories/no-such-story/story.json', 'no-such-page', 'data/README.md']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});
