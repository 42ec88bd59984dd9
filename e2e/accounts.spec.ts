import type { Locator } from '@playwright/test';
import { millStreet } from './publishedStories.ts';
import { expectShown } from './shownEvent.ts';
import { testOnOnePage } from './support/onOnePage.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { waitForPage } from './support/waitForPage.ts';

const articlesIn = (place: Locator) =>
  place
    .getByTestId('account')
    .evaluateAll((all) => all.map((one) => one.dataset['articleId'] ?? ''));

test.describe('accounts', () => {
  testOnOnePage(
    'accounts can be sorted, set side by side and copied',
    { story: millStreet },
    {
      'are sorted by publication, or on request by outlet or by length, which is kept while reading on':
        async (page) => {
          await turnTo(page, '?event=video');
          const panel = page.getByTestId('panel');
          const event = millStreet.events.find(({ id }) => id === 'video');
          if (event) await expectShown(page, millStreet, event);
          const published = (await articlesIn(panel)).map(firstDayOf);
          expect(published).toEqual(published.toSorted((a, b) => (a < b ? -1 : Number(a > b))));

          await page.getByLabel('Order', { exact: true }).selectOption('longest first');
          const lengths = (await articlesIn(panel)).map((id) => {
            const account = event?.accounts.find(({ article }) => article === id);
            return account?.excerpts.reduce((sum, { start, end }) => sum + end - start, 0) ?? 0;
          });
          expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
          await page.getByRole('link', { name: /^Next event/ }).click();
          await expect(page.getByLabel('Order', { exact: true })).toHaveValue('length');
          await test.step('also after reading in order and coming back', async () => {
            await page.getByLabel('Order', { exact: true }).selectOption('by outlet');
            await page.getByTestId('panel-close').click();
            await page.getByRole('link', { name: 'Read in order' }).click();
            await waitForPage(page);
            await page.getByRole('link', { name: 'Back to the timeline' }).click();
            await waitForPage(page);
            await page.locator('[data-testid="event-list-item"][data-event-id="video"]').click();
            await expect(page.getByLabel('Order', { exact: true })).toHaveValue('outlet');
          });
        },
      'can be shown side by side across the whole page, and Escape restores the panel': async (
        page,
      ) => {
        await turnTo(page, '?event=video');
        const panel = page.getByTestId('panel');
        const accounts = panel.getByTestId('account');
        const tops = () =>
          accounts.evaluateAll((all) =>
            all.map((one) => Math.round(one.getBoundingClientRect().top)),
          );
        expect(new Set(await tops()).size).toBe(await accounts.count());
        const timeline = await page.getByTestId('timeline').boundingBox();

        const button = page.getByRole('button', { name: 'Side by side' });
        await button.click();
        await waitForPage(page);
        expect((await panel.boundingBox())?.width).toBe(1440);
        expect(new Set(await tops()).size).toBeLessThan(await accounts.count());
        await expect(button).toBeFocused();
        // What is beneath cannot be reached by keyboard, and nothing has moved.
        const outside: string[] = [];
        for (let step = 0; step < 60; step += 1) {
          await page.keyboard.press('Tab');
          const place = await page.evaluate(() => {
            const { activeElement } = document;
            const isWithin = activeElement?.closest('dialog') !== null;
            return isWithin || activeElement === document.body ? null : activeElement?.outerHTML;
          });
          if (typeof place === 'string') outside.push(place);
        }
        expect(outside).toEqual([]);
        expect(await page.getByTestId('timeline').boundingBox()).toEqual(timeline);
        await button.focus();

        await page.keyboard.press('Escape');
        await waitForPage(page);
        await expect(panel).toBeVisible();
        await expect(button).toHaveAttribute('aria-pressed', 'false');
        await expect(button).toBeFocused();
        expect((await panel.boundingBox())?.width).toBeLessThan(600);
        await page.keyboard.press('Escape');
        await expect(panel).toHaveCount(0);
      },
      'can be copied as citations, and the panel as a link, by hand if the clipboard is refused':
        async (page) => {
          await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
          await turnTo(page, '?event=video');
          const account = page.locator(
            '[data-testid="account"][data-article-id="courier-reopening"]',
          );
          await account.getByRole('button', { name: /^Copy as citation/ }).click();
          await expect(account.getByRole('status')).toHaveText('Copied');
          const text = await page.evaluate(() => navigator.clipboard.readText());
          expect(text).toMatch(
            /^Imogen Vale\. .+ The Courier, published Friday 8 December 2023\.\n/,
          );
          expect(text).toContain('“… she released a video on 9 September');

          const header = page.getByTestId('panel').locator('header');
          await header.getByRole('button', { name: 'Copy link' }).click();
          await expect(header.getByRole('status')).toHaveText('Link copied');
          const link = await page.evaluate(() => navigator.clipboard.readText());
          expect(link).toMatch(/^http.*\?(.*&)?event=video$/);

          await test.step('if the clipboard is refused, the citation is shown to be copied by hand', async () => {
            await page.evaluate(() =>
              Object.defineProperty(navigator, 'clipboard', {
                value: undefined,
                configurable: true,
              }),
            );
            const other = page.locator('[data-testid="account"][data-article-id="not-stated"]');
            await other.getByRole('button', { name: /^Copy as citation/ }).click();
            await expect(other.getByRole('status')).toContainText('did not allow');
            await expect(other.getByRole('textbox')).toHaveValue(/^Author not stated\. /);
          });
          await test.step('links to articles do not reveal this page to the other site', async () => {
            const links = page.locator('#sourceline a[href^="http"]');
            expect(await links.count()).toBeGreaterThan(0);
            for (const link of await links.all()) {
              await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
            }
          });
        },
    },
  );
});

function firstDayOf(articleId: string): string {
  return millStreet.articles.find(({ id }) => id === articleId)?.datePublished.earliest ?? '';
}
