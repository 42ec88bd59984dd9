import { readFileSync } from 'node:fs';
import { dotIn, frameIn, hostTest as test, panelIn, serveMillStreet } from './support/hostPage.ts';
import { expect } from './support/test.ts';

const guide = readFileSync(new URL('../docs/embed.md', import.meta.url), 'utf8');

/** The guide's examples in one language, in order. */
const examples = (language: string) =>
  [...guide.matchAll(/```(\w+)\n(.*?)```/gs)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );
const [styles = ''] = examples('css');
const [script = ''] = examples('js');

test('the guide has exactly the examples that are run here', () => {
  expect(['html', 'css', 'js', 'text'].map((name) => examples(name).length)).toEqual([4, 1, 1, 1]);
  expect(guide.match(/```\w/g)).toHaveLength(7);
});

for (const [n, html] of examples('html').entries()) {
  // The frame, and the figure with the most.
  const tag = n === 0 || n === 3 ? [] : ['@long'];
  const title = `example ${n + 1} of the guide shows the story, under the guide’s policy`;
  test(title, { tag }, async ({ page, site, openHost }) => {
    await serveMillStreet(page);
    const here = (text: string) => text.replaceAll('https://timelines.example/', site);
    const [policy = ''] = examples('text').map((text) =>
      text
        .replace('Content-Security-Policy: ', '')
        .trim()
        .replaceAll('https://timelines.example', new URL(site).origin),
    );
    // Besides the guide's own lines, the test's page has a script and a style sheet.
    const more = `${policy.replace('script-src', "script-src 'self'")}; style-src 'self'; img-src data:`;
    const files = { '/page.css': styles, '/page.js': script };
    await openHost({ body: here(html), files, policy: more });
    const frame = await frameIn(page, 'iframe');
    await expect(page.locator('iframe')).toHaveAttribute('title', /^The bridge on Mill Street/);
    const event = html.includes('event="video"') ? 'petition' : 'video';
    if (html.includes('event="video"')) await frame.getByTestId('panel-close').click();
    await dotIn(frame, event).click();
    await expect(panelIn(frame)).toHaveAttribute('data-event-id', event);
    await expect(page).toHaveTitle(html.includes('<script') ? event : 'An article');
    const query = html.includes('data-address') ? `?bridge=${event}` : '';
    expect(await page.evaluate(() => location.search)).toBe(query);
  });
}
