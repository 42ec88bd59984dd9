import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { millStreet } from './publishedStories.ts';
import { serveStories } from './support/stories.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { waitForPage } from './support/waitForPage.ts';

const scriptAddress = 'javascript:window.hit=1//';
const markup =
  '</p><img src=x onerror="window.hit=1"><script>window.hit=1</script>&lt;b&gt;<b>bold';
const template = '${window.hit=1} {{7*7}} %s %o';
const overrides = 'a\u202Egpj.exe\u2067\u202Bb';
const emoji = '👩‍👩‍👧‍👦🏳️‍🌈🚛'.repeat(40);
const piledMarks = `Z${'\u0351\u0310\u0324'.repeat(60)}a`;
const controlCharacters = 'a\u0000b\u0007c\u2028d';

/** One after another in a text, where they can be: each has to appear as it is written. */
const texts = {
  // An address only counts as one at the start of a text.
  'a script address, markup, a template, overrides of direction, emoji, piled marks and control characters': `${scriptAddress} ${markup} ${template} ${overrides} ${emoji} ${piledMarks} ${controlCharacters}`,
  'an unbroken word among a thousand characters': `${'so many words '.repeat(40)}${'Donaudampfschiff'.repeat(40)}`,
};

/**
 * Where a story file contains people's words; everything else is an id, a number or has a fixed
 * form.
 */
const textFields = new Set(
  'title description contentNote headline author name role summary explanation exact reason'.split(
    ' ',
  ),
);

function hostileStory(text: string): object {
  return Object.fromEntries(
    Object.entries(millStreet).map(([key, field]) => [
      key,
      textFields.has(key) ? text : withText(field, text),
    ]),
  );
}

function withText(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => withText(entry, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => {
      const isText = textFields.has(key) && (typeof field === 'string' || field === null);
      // The role of a quotation's version is one of four words; a file's name has a fixed form.
      const isWord = (key === 'role' && 'parts' in value) || (key === 'name' && 'sha256' in value);
      return [key, isText && !isWord ? text : withText(field, text)];
    }),
  );
}

const harmIn = (page: Page) =>
  page.evaluate(() => ({
    hit: 'hit' in window,
    added: document.querySelectorAll('#sourceline :is(img, script, b, iframe)').length,
    wider: document.documentElement.scrollWidth > innerWidth,
  }));

/** Reports what `check` finds on a wide screen, and then on a narrow one. */
async function onBothScreens(page: Page, check: () => Promise<void>): Promise<void> {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await waitForPage(page);
    await check();
    expect(await harmIn(page), `${width} wide`).toEqual({ hit: false, added: 0, wider: false });
  }
}

/** Length can only harm the layout, of which e2e/extremes.spec.ts tests the most with every run. */
const tagOf = (what: string) => (what.startsWith('an unbroken word') ? ['@long'] : []);

for (const [what, text] of Object.entries(texts)) {
  const title = `${what} in every text: shown as written, wide and narrow`;
  test(title, { tag: tagOf(what) }, async ({ openPage, page }) => {
    await openPage('', { story: hostileStory(text) });
    await onBothScreens(page, async () => {
      await expect(page).toHaveTitle(/./);
      expect(await page.locator('h1').textContent()).toBe(text);
      const item = page.getByTestId('event-list-item').and(page.locator('[data-event-id="video"]'));
      expect(await item.textContent()).toContain(text);
    });
    await turnTo(page, '?event=video');
    const event = millStreet.events.find(({ id }) => id === 'video');
    await onBothScreens(page, async () => {
      const excerpts = await page.getByTestId('excerpt').allTextContents();
      expect(excerpts).toHaveLength(event?.accounts.length ?? -1);
      for (const excerpt of excerpts) expect(excerpt).toContain(text);
      const panel = (await page.getByTestId('panel').textContent()) ?? '';
      // Title, summary, each account's excerpt, headline and outlet, statements, differences.
      expect(panel.split(text).length).toBeGreaterThan(40);
    });
    await turnTo(page, '?article=evening-post');
    await onBothScreens(page, async () => {
      const report = (await page.getByTestId('panel').textContent()) ?? '';
      // Headline, outlet, explanation, each event's title and excerpts, statements, differences.
      expect(report.split(text).length).toBeGreaterThan(40);
    });
  });
}

/** The stories' own pages as a site build makes them from the program's page without its text. */
function writePages(built: string): string[] {
  const program = built.replace(
    /<div id="sourceline".*<\/body>/s,
    () => '<div id="sourceline"></div></body>',
  );
  const tsx = fileURLToPath(new URL('../node_modules/tsx/dist/cli.mjs', import.meta.url));
  const script = fileURLToPath(new URL('support/writeStoryPages.ts', import.meta.url));
  // The page's components are written in JSX, as the command `story` runs them.
  const settings = fileURLToPath(new URL('../tsconfig.run.json', import.meta.url));
  const words = [tsx, '--tsconfig', settings, script];
  const stories = Object.values(texts).map(hostileStory);
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    input: JSON.stringify({ page: program, stories }),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  expect(status, stderr).toBe(0);
  const written: unknown = JSON.parse(stdout);
  return Array.isArray(written) ? written.map(String) : [];
}

/** Written once: starting another process takes seconds. */
let written: string[] | undefined;

test.describe('on a story’s own page', () => {
  // In one process that runs tests, which writes the pages for all of them.
  test.describe.configure({ mode: 'default' });

  for (const [index, [what, text]] of Object.entries(texts).entries()) {
    const title = `${what}: only text, before and after the program runs`;
    test(title, { tag: tagOf(what) }, async ({ page, troubles }) => {
      const built = await page.request.get('./');
      written ??= writePages(await built.text());
      const body = written[index] ?? '';
      await serveStories(page, [hostileStory(text)]);
      const headers = built.headers();
      expect(headers['content-security-policy']).toContain("script-src 'self'");
      await page.route(/\/stories\/mill-street\/$/, (route) => route.fulfill({ headers, body }));
      await page.route('**/program-*.js', (route) => route.abort());
      troubles.expect(/Failed to load resource/);
      // The program is requested after the first paint.
      const withoutProgram = page.waitForEvent('console', (said) =>
        said.text().includes('Failed to load resource'),
      );
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto('./stories/mill-street/');
      // An HTML parser replaces a null character.
      const seen = text.replaceAll('\0', '');
      const heading = page.getByRole('heading', { level: 1 });
      expect((await heading.textContent())?.replaceAll('\uFFFD', '')).toBe(seen);
      const strange = () =>
        page.evaluate(() => ({
          hit: 'hit' in window,
          elements: document.querySelectorAll('body :is(img, iframe, style, form, object, base)')
            .length,
          scripts: [...document.scripts].filter(
            ({ src, type }) => !src && type !== 'application/ld+json',
          ).length,
          handlers: [...document.querySelectorAll('*')].filter((element) =>
            element.getAttributeNames().some((name) => /^on|^style$/.test(name)),
          ).length,
          addresses: [...document.links].filter(({ protocol }) => !/^https?:$/.test(protocol))
            .length,
        }));
      const nothing = { hit: false, elements: 0, scripts: 0, handlers: 0, addresses: 0 };
      expect(await strange()).toEqual(nothing);
      expect(
        JSON.parse((await page.locator('[type="application/ld+json"]').textContent()) ?? ''),
      ).toMatchObject({ headline: text });
      await withoutProgram;
      await page.unroute('**/program-*.js');
      await page.reload();
      await waitForPage(page);
      await expect(page.locator('.reading-event')).toHaveCount(0);
      expect((await strange()).hit).toBe(false);
      expect(errors).toEqual([]);
    });
  }
});

test('a right-to-left override in an outlet’s name reverses nothing around it', async ({
  openPage,
  page,
}) => {
  const story = hostileStory('a\u202Eb');
  await openPage('?event=video', { story });
  const name = page.getByTestId('account').first().locator('.article-name');
  const [written, apart] = [name.locator('> bdi'), name.locator('.article-name-apart')];
  const [left, right] = [await written.boundingBox(), await apart.boundingBox()];
  expect(left?.x).toBeLessThan(right?.x ?? 0);
  await expect(apart).toHaveText(/^· \S.*2023$/);
  const spelled = await apart.evaluate((element) => {
    const range = document.createRange();
    const text = [...element.childNodes].at(-1);
    if (!text) return [];
    return [0, 3].map((start) => {
      range.setStart(text, start);
      range.setEnd(text, start + 1);
      return range.getBoundingClientRect().x;
    });
  });
  expect(spelled[0]).toBeLessThan(spelled[1] ?? 0);
});
