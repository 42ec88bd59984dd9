import type { Page } from '@playwright/test';
import { millStreet as story } from './publishedStories.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { waitForPage } from './support/waitForPage.ts';
import { field, items, sheet, total, param, expectLeft } from './findPlaces.ts';

/** Search and filters are in one bar with the rest; the filters open from it. */
async function openFilters(page: Page): Promise<void> {
  const button = page.getByTestId('filters');
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  await waitForPage(page);
}

async function choose(page: Page, name: string, choice: string | RegExp): Promise<void> {
  await openFilters(page);
  if ((await sheet(page, name).getAttribute('open')) === null) {
    await sheet(page, name).locator('summary').click();
  }
  await sheet(page, name).getByLabel(choice).click();
  await waitForPage(page);
}

test.describe('filters', () => {
  for (const [names, tag] of [
    [['outlets'], []],
    [['atleast', 'people', 'tags', 'kinds'], ['@long']],
  ] satisfies [string[], string[]][]) {
    test(
      `count what each choice would leave, and leave just that: ${names.join(', ')}`,
      { tag },
      async ({ openPage, page }) => {
        await openPage('', { story });
        await openFilters(page);
        for (const name of names) {
          await sheet(page, name).locator('summary').click();
          await waitForPage(page);
          const choices = sheet(page, name).locator('label');
          const count = await choices.count();
          expect(count).toBeGreaterThan(1);
          for (let n = 0; n < count; n += 1) {
            const told = Number(await choices.nth(n).locator('.filter-choice-count').textContent());
            await choices.nth(n).click();
            await waitForPage(page);
            await expect(items(page)).toHaveCount(told);
            if (name !== 'atleast') await choices.nth(n).click();
            await waitForPage(page);
          }
          await page.keyboard.press('Escape');
          await expect(sheet(page, name)).not.toHaveAttribute('open');
        }
      },
    );
  }

  test(
    'counts take the other filters and the search into account',
    { tag: '@long' },
    async ({ openPage, page }) => {
      await openPage('', { story });
      const count = sheet(page, 'tags').locator('label', { hasText: 'bridge' }).first();
      await openFilters(page);
      await sheet(page, 'tags').locator('summary').click();
      const all = [...story.events, ...story.undated].filter(({ tags }) =>
        tags.includes('bridge'),
      ).length;
      await expect(count.locator('.filter-choice-count')).toHaveText(String(all));
      await page.keyboard.press('Escape');
      await choose(page, 'outlets', /^Harbour FM/);
      await sheet(page, 'tags').locator('summary').click();
      const here = [...story.events, ...story.undated].filter(
        ({ tags, accounts }) =>
          tags.includes('bridge') && accounts.some(({ article }) => article === 'harbour-fm'),
      );
      expect(here.length).toBeLessThan(all);
      await expect(count.locator('.filter-choice-count')).toHaveText(String(here.length));
    },
  );

  test('excluded outlets are dimmed with their rows, and nothing moves; the address holds it all, and one action clears it', async ({
    openPage,
    page,
  }) => {
    await openPage('', { story });
    await choose(page, 'outlets', /^The Courier/);
    await choose(page, 'atleast', /^3 or more/);
    const left = [...story.events, ...story.undated].filter(
      ({ accounts }) =>
        accounts.length >= 3 && accounts.some(({ article }) => article.startsWith('courier')),
    );
    await expectLeft(
      page,
      left.map(({ id }) => id),
    );
    expect(param(page, 'outlets')).toBe('the-courier');
    expect(param(page, 'atleast')).toBe('3');
    const quietRows = page.locator('.timeline-rows > .timeline-stepped-back');
    await expect(quietRows).toHaveCount(
      story.articles.filter(({ outlet }) => outlet !== 'the-courier').length,
    );
    await page.goBack();
    await waitForPage(page);
    expect(param(page, 'atleast')).toBeNull();
    await page.goForward();
    await waitForPage(page);
    await page.getByTestId('find-clear').click();
    await waitForPage(page);
    expect(new URL(page.url()).search).toBe('');
    await expect(field(page)).toBeFocused();
    await expect(items(page)).toHaveCount(total);
    await expect(page.locator('.timeline-stepped-back')).toHaveCount(0);
    await test.step('nothing on the timeline moves when events are dimmed', async () => {
      const places = () =>
        page
          .getByTestId('timeline')
          .getByTestId('event')
          .evaluateAll((all) =>
            all.map((one) => {
              const mark = one
                .closest('.timeline-event')
                ?.querySelector('.timeline-dot, .timeline-foot');
              const { x, y } = (mark ?? one).getBoundingClientRect();
              return [Math.round(x), Math.round(y)];
            }),
          );
      const before = await places();
      await turnTo(page, '?q=residents');
      expect(await places()).toEqual(before);
      // The filters take a line of their own when they are opened, and no room when they are chosen.
      await page.getByTestId('filters').click();
      await waitForPage(page);
      const opened = await places();
      await turnTo(page, '?tags=petition&q=residents');
      expect(await places()).toEqual(opened);
    });
  });

  test('if nothing matches, the page says what was asked for and offers one way back; the keyboard alone is enough', async ({
    openPage,
    page,
  }) => {
    await openPage('?q=submarine&outlets=the-courier&people=ruth-calder', { story });
    await expectLeft(page, []);
    const nothing = page.getByTestId('found-nothing');
    await expect(nothing).toContainText('the words “submarine”');
    await expect(nothing).toContainText('The Courier');
    await expect(nothing).toContainText('Ruth Calder');
    await nothing.getByRole('button').click();
    await waitForPage(page);
    await expect(items(page)).toHaveCount(total);
    await test.step('values that the story does not have are ignored', async () => {
      await turnTo(page, '?outlets=gone&people=nobody&tags=none&atleast=2');
      const left = [...story.events, ...story.undated].filter(
        ({ accounts }) => accounts.length > 1,
      );
      await expectLeft(
        page,
        left.map(({ id }) => id),
      );
    });
    await test.step('they are opened, chosen and closed with the keyboard alone', async () => {
      await turnTo(page, '');
      // They were open from the start, since the address had some.
      await page.getByTestId('filters').click();
      await expect(page.getByTestId('filters')).toHaveAttribute('aria-expanded', 'false');
      await field(page).focus();
      await page.keyboard.press('Tab');
      await expect(page.getByTestId('filters')).toBeFocused();
      await page.keyboard.press('Enter');
      await waitForPage(page);
      await page.keyboard.press('Tab');
      await expect(sheet(page, 'outlets').locator('summary')).toBeFocused();
      await page.keyboard.press('Enter');
      await waitForPage(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await waitForPage(page);
      expect(param(page, 'outlets')).toBe('harbour-fm');
      await page.keyboard.press('Escape');
      await expect(sheet(page, 'outlets').locator('summary')).toBeFocused();
      await expect(sheet(page, 'outlets')).not.toHaveAttribute('open');
      await page.keyboard.press('Tab');
      await expect(sheet(page, 'people').locator('summary')).toBeFocused();
    });
  });
});
