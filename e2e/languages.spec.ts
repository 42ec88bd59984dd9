import type { Page } from '@playwright/test';
import { millStreet } from './publishedStories.ts';
import { expectNoFindings } from './support/expectNoFindings.ts';
import { expect, test } from './support/test.ts';
import { serveStories } from './support/stories.ts';
import { waitForPage } from './support/waitForPage.ts';

const story = millStreet;

/** The same events with Arabic titles, so that the story’s own language is Arabic. */
const arabicStory = {
  ...millStreet,
  id: 'jisr',
  language: 'ar',
  title: 'جسر شارع الطاحونة',
  description: 'كيف نقلت خمسة مقالات إغلاق جسر.',
};

const rootOf = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

const centreOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not drawn`);
  return box.x + box.width / 2;
};

const eventAt = (page: Page, id: string) =>
  centreOf(page, `[data-target="event"][data-event-id="${id}"] .timeline-dot`);

test.describe('which language', () => {
  test('is what the address says, else the story’s, else English', async ({ openPage, page }) => {
    for (const [query, lang, dir] of [
      ['?lang=fr', 'fr-FR', 'ltr'],
      ['?lang=ar-EG', 'ar', 'rtl'],
      ['?lang=de', 'en-GB', 'ltr'],
      ['', 'en-GB', 'ltr'],
    ]) {
      await openPage(query, { story });
      expect(await rootOf(page), query).toEqual([lang, dir]);
    }
    await openPage('', { story: arabicStory });
    expect(await rootOf(page)).toEqual(['ar', 'rtl']);
    await openPage('?lang=fr');
    expect(await rootOf(page)).toEqual(['fr-FR', 'ltr']);
  });

  test('the list speaks the language that all its stories have', async ({ openPage, page }) => {
    await serveStories(page, [arabicStory, { ...arabicStory, id: 'other' }]);
    await openPage('');
    expect(await rootOf(page)).toEqual(['ar', 'rtl']);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('القصص');
  });

  test('no word of another language flashes up while an Arabic story loads', async ({
    openPage,
    page,
  }) => {
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
  });

  test('a language whose file cannot be had gives way to English', async ({
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

  test('no other language’s file is fetched, nor the Arabic letters, for an English page', async ({
    openPage,
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await openPage('', { story });
    expect(asked.filter((path) => /french|arabic/.test(path))).toEqual([]);
  });
});

test.describe('in Arabic', () => {
  test('time runs from right to left, arrows go where they point, and the panel stands at the left, rows’ names at the right', async ({
    openPage,
    page,
  }) => {
    await openPage('?lang=ar&event=video', { story });
    const panel = await page.getByTestId('panel').boundingBox();
    expect(panel?.x).toBe(0);
    expect(await centreOf(page, '.timeline-row-name')).toBeGreaterThan(
      await centreOf(page, '[data-testid="coverage"]'),
    );
    expect(await eventAt(page, 'video')).toBeLessThan(await eventAt(page, 'closed-to-lorries'));
    await page.getByTestId('panel').locator('h2').focus();
    await page.keyboard.press('ArrowRight');
    await waitForPage(page);
    const earlier = await page.getByTestId('panel').getAttribute('data-event-id');
    await page.keyboard.press('ArrowLeft');
    await waitForPage(page);
    await expect(page.getByTestId('panel')).toHaveAttribute('data-event-id', 'video');
    expect(earlier).not.toBe('video');
  });

  test('on the timeline, too, the left arrow leads to what is drawn at the left', async ({
    openPage,
    page,
  }) => {
    await openPage('?lang=ar', { story });
    const focused = () =>
      page.evaluate(() => document.activeElement?.getBoundingClientRect().right ?? 0);
    await page.getByTestId('timeline').locator('[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    const first = await focused();
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBeLessThan(first);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    const last = await focused();
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBeGreaterThan(last);
  });

  test('dragging to the right brings later time', async ({ openPage, page }) => {
    await openPage('?lang=ar&from=2023-09-06&to=2023-09-16', { story });
    const timeline = await page.getByTestId('timeline').boundingBox();
    if (!timeline) throw new Error('there is no timeline');
    const [x, y] = [timeline.x + timeline.width / 3, timeline.y + 12];
    const before = await page.getByTestId('minimap').getAttribute('aria-valuenow');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 120, y, { steps: 6 });
    await page.mouse.up();
    await waitForPage(page);
    const after = await page.getByTestId('minimap').getAttribute('aria-valuenow');
    expect(Number(after)).toBeGreaterThan(Number(before));
  });

  test('a phone’s line of time stands at the right', async ({ openPage, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openPage('?lang=ar', { story });
    expect(await centreOf(page, '.timeline-vertical .timeline-axis')).toBeGreaterThan(340);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
  });

  test('labels are set in the page’s own Arabic letters, and measured with them', async ({
    openPage,
    page,
  }) => {
    await openPage('', { story: arabicStory });
    expect(await page.evaluate(() => document.fonts.check('1em "Noto Naskh Arabic"', 'ا'))).toBe(
      true,
    );
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

/** Languages are listed by their own names, and file formats have the same name everywhere. */
const known =
  /Sourceline|English|Français|SVG|PNG|CSV|JSON-LD|SHA-256|UTF-8|Ctrl|[0-9a-f]{12}|\S+\.\S+/g;

test('no English word of the interface is left on the Arabic page, whatever is open', async ({
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
    await openPage(`?lang=ar${query}`, query === '' ? { story } : {});
    const texts = await interfaceTexts(page);
    const left = texts
      .map((text) => inOrder.reduce((rest, name) => rest.replaceAll(name, ''), text))
      // In a sentence for screen readers, words of a quotation are between isolates.
      .map((text) => text.replaceAll(/[\u2067\u2068][^\u2069]*\u2069/g, '').replaceAll(known, ''))
      .filter((text) => /\p{Script=Latin}{2}/u.test(text));
    expect(left, query).toEqual([]);
  }
});

for (const lang of ['ar', 'fr']) {
  for (const [state, query] of [
    ['the overview', ''],
    ['an event', '&event=video'],
    ['an article', '&article=evening-post'],
  ] as const) {
    // The fullest of the mirrored pages represents the others.
    const tag = lang === 'ar' && state === 'an event' ? [] : ['@long'];
    test(`axe finds nothing in ${lang}: ${state}`, { tag }, async ({ openPage, page }) => {
      await openPage(`?lang=${lang}${query}`, { story });
      await expectNoFindings(page);
    });
  }
}

test('who listens hears French sentences, and the story’s words marked as English', async ({
  openPage,
  page,
}) => {
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
});

for (const lang of ['fr', 'ar']) {
  test(`nothing is wider than the page in ${lang}, from 390 to 1440`, async ({
    openPage,
    page,
  }) => {
    await openPage(`?lang=${lang}&event=video`, { story });
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
  });
}
