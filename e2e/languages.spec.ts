import type { Page } from '@playwright/test';
import { expectNoFindings } from './support/expectNoFindings.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { serveStories } from './support/stories.ts';
import { waitForPage } from './support/waitForPage.ts';
import { arabicStory } from './arabicStory.ts';
import { millStreet as story } from './publishedStories.ts';

const rootOf = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

test.describe('which language', () => {
  test('is the one in the address, else the story’s, else English, which fetches no other language’s file or typeface', async ({
    openPage,
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const ofOthers = () => asked.filter((path) => /french|arabic/.test(path));
    for (const [query, lang, dir] of [
      ['', 'en-GB', 'ltr'],
      ['?lang=de', 'en-GB', 'ltr'],
      ['?lang=fr', 'fr-FR', 'ltr'],
      ['?lang=ar-EG', 'ar', 'rtl'],
    ] as const) {
      if (query === '') await openPage(query, { story });
      else await turnTo(page, query);
      expect(await rootOf(page), query).toEqual([lang, dir]);
      if (lang === 'en-GB') expect(ofOthers(), query).toEqual([]);
    }
    expect(ofOthers()).not.toEqual([]);
    await openPage('', { story: arabicStory });
    expect(await rootOf(page)).toEqual(['ar', 'rtl']);
    await test.step('labels are set in, and measured with, the page’s own Arabic typeface', async () => {
      const isThere = await page.evaluate(() =>
        document.fonts.check('1em "Noto Naskh Arabic"', 'ا'),
      );
      expect(isThere).toBe(true);
    });
    await turnTo(page, '?lang=fr');
    expect(await rootOf(page)).toEqual(['fr-FR', 'ltr']);
  });

  test('the list is in the language that all its stories share', async ({ openPage, page }) => {
    await serveStories(page, [arabicStory, { ...arabicStory, id: 'other' }]);
    await openPage('');
    expect(await rootOf(page)).toEqual(['ar', 'rtl']);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('القصص');
  });

  test(
    'no words in another language appear while an Arabic story loads',
    { tag: '@long' },
    async ({ openPage, page }) => {
      await page.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        new MutationObserver(() =>
          seen.push(document.getElementById('sourceline')?.innerText ?? ''),
        ).observe(document, {
          subtree: true,
          childList: true,
          characterData: true,
        });
      });
      await openPage('?lang=ar', { story });
      const seen = await page.evaluate(() => ('seen' in window ? String(window.seen) : ''));
      expect(seen).not.toMatch(/Loading|What happened|Gaps shortened/);
      expect(seen).toContain('فجوات مختصرة');
    },
  );

  test('if a language’s file fails to load, the page is in English', async ({
    openPage,
    page,
    troubles,
  }) => {
    troubles.expect(/arabic|Failed to load resource/);
    await page.route('**/assets/arabic-*.js', (route) => route.abort());
    await openPage('?lang=ar', { story });
    expect(await rootOf(page)).toEqual(['en-GB', 'ltr']);
    await expect(page.getByText('Gaps shortened')).toBeVisible();
  });
});

/** Texts of the interface: neither inside an element with the story’s language nor a proper name. */
async function interfaceTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = document.documentElement.lang;
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const spoken = node.parentElement?.closest('[lang]')?.getAttribute('lang');
      if (spoken === own && !node.parentElement?.closest('script, pre, code, textarea')) {
        texts.push(node.textContent ?? '');
      }
    }
    for (const element of document.querySelectorAll('[aria-label], [title]')) {
      texts.push(element.getAttribute('aria-label') ?? '', element.getAttribute('title') ?? '');
    }
    return texts;
  });
}

/** What the story and its people are called, in whatever language: never translated. */
const properNames = [
  ...story.outlets.map(({ name }) => name),
  ...story.articles.flatMap(({ author, headline, file }) => [author, headline, file?.name]),
  ...story.people.flatMap(({ name, role }) => [name, role]),
  ...[...story.events, ...story.undated].map(({ title }) => title),
  ...story.quotations.flatMap(({ versions }) =>
    versions.flatMap(({ parts }) => parts.map(({ exact }) => exact)),
  ),
].filter((name): name is string => typeof name === 'string' && name !== '');

/** Nothing is wider than its place, from a wide screen to a phone. */
async function expectNothingWider(page: Page): Promise<void> {
  for (const width of [1440, 1024, 768, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await waitForPage(page);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('button, .part-links > *, .switch label, .rail-title')]
        .filter(
          (element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
        )
        .map((element) => element.textContent),
    );
    expect(wide, `${width} wide`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
}

/** Languages are listed by their own names, and file formats have the same name everywhere. */
const known =
  /Sourceline|English|Français|SVG|PNG|CSV|JSON-LD|SHA-256|UTF-8|Ctrl|[0-9a-f]{12}|\S+\.\S+/g;

test('the Arabic page has no English words of the interface, whatever is open, and nothing on it is wider than its place', async ({
  openPage,
  page,
}) => {
  const inOrder = properNames.toSorted((a, b) => b.length - a.length);
  for (const query of [
    '',
    '&event=video',
    '&article=evening-post',
    '&event=closed-to-lorries&article=evening-post',
    '&read=1',
    '&share=1',
  ]) {
    if (query === '') await openPage('?lang=ar', { story });
    else await turnTo(page, `?lang=ar${query}`);
    const texts = await interfaceTexts(page);
    const left = texts
      .map((text) => inOrder.reduce((rest, name) => rest.replaceAll(name, ''), text))
      // In a sentence for screen readers, words of a quotation are between isolates.
      .map((text) => text.replaceAll(/[\u2067\u2068][^\u2069]*\u2069/g, '').replaceAll(known, ''))
      .filter((text) => /\p{Script=Latin}{2}/u.test(text));
    expect(left, query).toEqual([]);
  }
  await turnTo(page, '?lang=ar&event=video');
  await expectNothingWider(page);
});

for (const lang of ['ar', 'fr']) {
  for (const [state, query] of [
    ['the overview', ''],
    ['an event', '&event=video'],
    ['an article', '&article=evening-post'],
  ] as const) {
    const title = `axe finds nothing in ${lang}: ${state}`;
    test(title, { tag: '@long' }, async ({ openPage, page }) => {
      await openPage(`?lang=${lang}${query}`, { story });
      await expectNoFindings(page, { contrast: true });
    });
  }
}

test(
  'a screen reader gets French sentences, with the story’s words marked as English, and nothing is wider than its place',
  { tag: '@long' },
  async ({ openPage, page }) => {
    await openPage('?lang=fr&event=video', { story });
    const panel = page.getByTestId('panel');
    await expect(panel.getByRole('button', { name: 'Fermer' })).toBeVisible();
    await expect(panel.getByRole('navigation', { name: 'Autres événements' })).toBeVisible();
    await expect(
      page.getByRole('link', {
        name: /^Samedi 9 septembre 2023\s: .* Rapporté par les 5 articles$/,
      }),
    ).toHaveCount(1);
    await expect(page.getByRole('slider', { name: 'Partie du sujet affichée' })).toHaveAttribute(
      'aria-valuetext',
      /^du .* 1998 au .* décembre 2023$/,
    );
    const excerpt = panel.getByTestId('excerpt').first();
    await expect(excerpt).toHaveAttribute('lang', /^en/);
    await expect(panel.locator('h2 bdi')).toHaveAttribute('lang', /^en/);
  },
);
