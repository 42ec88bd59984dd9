import type { Page } from '@playwright/test';
import { millStreet as story } from './publishedStories.ts';
import { testOnOnePage } from './support/onOnePage.ts';
import { openParts } from './support/openParts.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { waitForPage } from './support/waitForPage.ts';
import { field, status, items, eventOf, total, idsOf, param, expectLeft } from './findPlaces.ts';

async function typeQuery(page: Page, query: string): Promise<void> {
  await field(page).click();
  await page.keyboard.type(query);
  await waitForPage(page);
}

test.describe('search', () => {
  testOnOnePage(
    'finding, and what is found',
    { story },
    {
      'keeps the events that have every word, and highlights the words wherever they are': async (
        page,
      ) => {
        await typeQuery(page, 'mayor LETTER');
        const found = await idsOf(items(page));
        expect(found).toContain('letter-to-ministry');
        expect(found.length).toBeLessThan(total);
        await expectLeft(page, found);
        const marked = items(page).locator('mark').first();
        await expect(marked).toHaveText(/^(mayor|letter)/i);
        await expect(eventOf(page, 'letter-public').locator('.timeline-found')).toHaveText([
          'mayor’s',
          'letter',
        ]);
        await items(page).and(page.locator('[data-event-id="video"]')).click();
        await waitForPage(page);
        const panel = page.getByTestId('panel');
        await expect(panel.getByTestId('excerpt').locator('mark.hit').first()).toHaveText(
          /^(mayor|letter)/i,
        );
        await openParts(page);
        await expect(panel.getByTestId('quotation').locator('mark.hit').first()).toBeVisible();
        await test.step('it finds a person and an outlet, says where an event was found, and leaves within reach what does not match', async () => {
          await turnTo(page, '?q=okafor');
          await expectLeft(page, ['union-answers']);
          await expect(items(page).locator('.event-item-found mark').first()).toHaveText('Okafor');
          await turnTo(page, '?q=harbour');
          const harbour = [...story.events, ...story.undated].filter(({ accounts }) =>
            accounts.some(({ article }) => article === 'harbour-fm'),
          );
          const found = await idsOf(items(page));
          for (const { id } of harbour) expect(found).toContain(id);
          await turnTo(page, '?q=petition');
          const quiet = eventOf(page, 'video');
          await expect(quiet).toHaveAccessibleName(/Not among the events found$/);
          await expect(eventOf(page, 'petition')).not.toHaveAccessibleName(/Not among/);
          await quiet.click();
          await waitForPage(page);
          await expect(page.getByTestId('panel')).toHaveAttribute('data-event-id', 'video');
        });
      },
      'is one step in the history, and can be restored from the address': async (page) => {
        const steps = await page.evaluate(() => history.length);
        await typeQuery(page, 'pet');
        await typeQuery(page, 'ition');
        expect(param(page, 'q')).toBe('petition');
        expect(await page.evaluate(() => history.length)).toBe(steps + 1);
        const left = await idsOf(items(page));
        await page.reload();
        await waitForPage(page);
        await expect(field(page)).toHaveValue('petition');
        await expectLeft(page, left);
        await page.goBack();
        await waitForPage(page);
        await expect(field(page)).toHaveValue('');
        await expect(items(page)).toHaveCount(total);
        await expect(status(page)).toHaveText('');
      },
      '“/” moves to the field, except from another field; Escape clears it and then leaves it; Enter opens what was found':
        async (page) => {
          const first = eventOf(page, 'bridge-rebuilt');
          await first.focus();
          await page.keyboard.press('/');
          await expect(field(page)).toBeFocused();
          await page.keyboard.type('9/10');
          await expect(field(page)).toHaveValue('9/10');
          await page.keyboard.press('Escape');
          await expect(field(page)).toHaveValue('');
          await expect(field(page)).toBeFocused();
          await waitForPage(page);
          await expect.poll(() => param(page, 'q')).toBeNull();
          await page.keyboard.press('Escape');
          await expect(first).toBeFocused();
          await test.step('Enter and Shift+Enter open the events found one after another, and the field keeps the focus', async () => {
            await typeQuery(page, 'bridge');
            const found = await idsOf(items(page));
            for (const id of [...found, found[0] ?? '']) {
              await page.keyboard.press('Enter');
              await waitForPage(page);
              await expect(page.getByTestId('panel')).toHaveAttribute('data-event-id', id);
              await expect(field(page)).toBeFocused();
              await expect(field(page)).toBeInViewport();
            }
            await page.keyboard.press('Shift+Enter');
            await waitForPage(page);
            await expect(page.getByTestId('panel')).toHaveAttribute(
              'data-event-id',
              found.at(-1) ?? '',
            );
          });
        },
      'a panel leads to a person’s events and statements, and through the events found': async (
        page,
      ) => {
        await turnTo(page, '?event=video&q=letter');
        const panel = page.getByTestId('panel');
        const names = panel.getByTestId('people-of-event').getByRole('link');
        await expect(names.first()).toHaveAttribute('href', /[?&]person=[a-z-]+/);
        await names.filter({ hasText: 'Pryce' }).click();
        await waitForPage(page);
        await expect(panel).toHaveAttribute('data-person-id', 'martin-pryce');
        expect(new URL(page.url()).search).toBe('?person=martin-pryce&q=letter');
        const told = story.events.filter(({ people }) => people.includes('martin-pryce'));
        for (const { title } of told) {
          await expect(
            panel.locator('.person-event').getByRole('link', { name: title }),
          ).toBeVisible();
        }
        await page.goBack();
        await waitForPage(page);
        await expect(panel).toHaveAttribute('data-event-id', 'video');
        const speaker = panel.locator('.quotation-speaker a').first();
        await expect(speaker).toHaveAttribute('href', /[?&]person=[a-z-]+/);
        await test.step('the panel’s links to neighbours lead through the events found', async () => {
          await turnTo(page, '?q=letter');
          const found = await idsOf(items(page));
          await items(page).first().click();
          await waitForPage(page);
          const seen = [];
          for (let n = 0; n < found.length; n += 1) {
            seen.push(await page.getByTestId('panel').getAttribute('data-event-id'));
            await page.keyboard.press('ArrowRight');
            await waitForPage(page);
          }
          expect(seen).toEqual(found);
          await expect(page.getByRole('navigation', { name: 'Other events found' })).toBeVisible();
        });
      },
    },
  );

  test('its code is fetched on first use, and can be retried after a failure', async ({
    openPage,
    page,
    troubles,
  }) => {
    let fetched = 0;
    let fails = true;
    await page.route('**/createStorySearch-*.js', async (route) => {
      fetched += 1;
      if (fails) await route.abort('connectionfailed');
      else await route.continue();
    });
    await openPage('', { story });
    expect(fetched).toBe(0);
    troubles.expect(/Failed to load resource/);
    await typeQuery(page, 'petition');
    await expect(status(page)).toHaveText('The search could not be loaded.');
    await expect(items(page)).toHaveCount(total);
    fails = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await waitForPage(page);
    await expect(items(page)).not.toHaveCount(total);
  });
});
