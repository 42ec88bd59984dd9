import { millStreet, opensBeside, stories, walkThrough } from './publishedStories.ts';
import { expectShown } from './shownEvent.ts';
import { expectNoFindings } from './support/expectNoFindings.ts';
import { timelineOf, markOf, idsIn, press } from './narrowPlaces.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { waitForPage } from './support/waitForPage.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const story = millStreet;

for (const story of stories) {
  test.describe(story.id, walkThrough(story), () => {
    test('a tap opens an event, and no text is cut off or overlaps', async ({ openPage, page }) => {
      await openPage('', { story });
      await test.step('a tap opens an event; closing it returns the focus and scrolls nothing', async () => {
        const tapped = story.events.filter((_, index) => opensBeside(story, index));
        for (const event of tapped) {
          const mark = markOf(page, event.id);
          await mark.scrollIntoViewIfNeeded();
          const before = await page.evaluate(() => scrollY);
          await mark.tap();
          await waitForPage(page);
          await expectShown(page, story, event);
          await page.getByTestId('panel-close').tap();
          await waitForPage(page);
          await expect(page.getByTestId('panel')).toHaveCount(0);
          await expect(mark).toBeFocused();
          expect(await page.evaluate(() => scrollY)).toBe(before);
        }
      });
      await turnTo(page, '');
      await test.step('no text is cut off from 320 to 560 wide, nor with text of twice the size, and nothing overlaps', async () => {
        await test.step('no texts or marks of the timeline overlap', async () => {
          const overlaps = await timelineOf(page).evaluate((timeline) => {
            const all = [
              ...timeline.querySelectorAll('text, .timeline-fold-button span, .timeline-account'),
            ];
            const boxes = all.map((one) => one.getBoundingClientRect());
            return boxes.flatMap((a, i) =>
              boxes.slice(i + 1).flatMap((b, k) => {
                // Lines of text are as high as their leading: they may overlap by a pixel or two of it.
                const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
                const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                return across > 0 && down > 3
                  ? [`${all[i]?.textContent} / ${all[i + 1 + k]?.textContent}`]
                  : [];
              }),
            );
          });
          expect(overlaps).toEqual([]);
        });
        for (const rootPx of [16, 32]) {
          await page.evaluate((px) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`html { font-size: ${px}px }`);
            document.adoptedStyleSheets = [sheet];
          }, rootPx);
          for (const width of [320, 390, 560]) {
            await page.setViewportSize({ width, height: 844 });
            await waitForPage(page);
            const at = `${width} wide, a text size of ${rootPx}`;
            const found = await timelineOf(page).evaluate((timeline) => {
              const texts = [...timeline.querySelectorAll('text, button')];
              return {
                outside: texts
                  .filter((text) => {
                    const { left, right } = text.getBoundingClientRect();
                    return left < 0 || right > document.documentElement.clientWidth;
                  })
                  .map(({ textContent }) => textContent),
                overflow: document.documentElement.scrollWidth - innerWidth,
              };
            });
            expect(found, at).toEqual({ outside: [], overflow: 0 });
            for (const { id, title } of story.events) {
              const lines = await markOf(page, id)
                .locator('text:not(.timeline-label-date, .timeline-state *)')
                .allTextContents();
              expect(lines.join(' '), at).toBe(title);
            }
          }
        }
      });
    });

    test(
      'every event can be reached with the keyboard, in order of time, and opens',
      { tag: '@long' },
      async ({ openPage, page }) => {
        await openPage('', { story });
        const ids = await idsIn(page);
        expect(new Set(ids)).toEqual(new Set(story.events.map(({ id }) => id)));
        await markOf(page, ids[0] ?? '').focus();
        for (const [index, id] of ids.entries()) {
          await expect(markOf(page, id ?? '')).toBeFocused();
          const event = story.events.find((one) => one.id === id);
          if (event && opensBeside(story, index)) {
            await press(page, 'Enter');
            await expectShown(page, story, event);
            await press(page, 'Escape');
          }
          await press(page, 'ArrowDown');
        }
      },
    );
  });
}

test('a phone’s timeline names articles and accounts, and opens gaps with a labelled button', async ({
  openPage,
  page,
}) => {
  await openPage('', { story });
  await test.step('beside an event is a mark for each account, which screen readers announce by name', async () => {
    for (const event of story.events) {
      const marks = markOf(page, event.id).getByTestId('coverage');
      const ids = await marks.evaluateAll((all) =>
        all.map((mark) => mark.getAttribute('data-article-id')),
      );
      expect(new Set(ids)).toEqual(new Set(event.accounts.map(({ article }) => article)));
    }
    await expect(markOf(page, 'petition')).toHaveAccessibleName(/Reported by Evening Post$/);
  });
  await test.step('every article is named above the events and links to its own address', async () => {
    for (const { id } of story.articles) {
      const name = page.locator(`[data-testid="article-row"][data-article-id="${id}"]`);
      await expect(name).toHaveAttribute('href', `?article=${id}`);
    }
  });
  await test.step('a gap in time is opened and closed again', async () => {
    const height = () => timelineOf(page).evaluate((one) => one.getBoundingClientRect().height);
    const folded = await height();
    const gap = page.getByRole('button', { name: /^7 years without events; show/ });
    await gap.tap();
    await waitForPage(page);
    expect(await height()).not.toBe(folded);
    await page.getByRole('button', { name: /^7 years without events; shorten again/ }).tap();
    await waitForPage(page);
    expect(await height()).toBe(folded);
    await markOf(page, 'bridge-rebuilt').focus();
    await press(page, 'f');
    await expect(page.getByRole('button', { name: /shorten again/ })).toHaveCount(1);
  });
  await test.step('turning a phone switches between the two timelines', async () => {
    const minimap = page.getByTestId('minimap');
    await expect(minimap).toHaveCount(0);
    for (const [width, count] of [
      [660, 1],
      [560, 0],
      [390, 0],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      await waitForPage(page);
      await expect(minimap).toHaveCount(count);
    }
  });
  await test.step('an opened gap stays open when the page becomes wide and narrow again', async () => {
    const narrow = page.viewportSize() ?? { width: 390, height: 844 };
    await page.setViewportSize({ width: 1280, height: 900 });
    await waitForPage(page);
    await expect(timelineOf(page).locator('[data-fold-id][aria-expanded="true"]')).toHaveCount(1);
    await page.setViewportSize(narrow);
    await waitForPage(page);
    await expect(
      page.getByRole('button', { name: /^7 years without events; shorten again/ }),
    ).toHaveCount(1);
  });
  await test.step('what is known of articles without an account is drawn for the open event only', async () => {
    await turnTo(page, '?event=union-answers');
    const states = timelineOf(page).locator('.timeline-state');
    expect(await states.count()).toBe(3);
    await expect(markOf(page, 'union-answers').locator('.timeline-state')).toHaveCount(3);
  });
});

for (const theme of ['dark', 'light']) {
  const title = `axe finds nothing on a phone with a gap open, ${theme}`;
  test(title, { tag: '@long' }, async ({ openPage, page }) => {
    await openPage(`?theme=${theme}`, { story });
    await page.getByRole('button', { name: /^7 years/ }).tap();
    await waitForPage(page);
    await expectNoFindings(page, { contrast: true });
  });
}
