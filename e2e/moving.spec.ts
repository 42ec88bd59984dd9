import { millStreet } from './publishedStories.ts';
import { phone, itemOf, titleOf, open, press, expectOpen } from './movingSteps.ts';
import { testOnOnePage } from './support/onOnePage.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { waitForPage } from './support/waitForPage.ts';

const story = millStreet;

testOnOnePage(
  'the history has what was opened, and the panel is led from event to event',
  { story },
  {
    'Back and Forward step through exactly what was opened, and closing adds no step': async (
      page,
    ) => {
      await test.step('a click that opens a new tab leaves the page as it is', async () => {
        const other = page.context().waitForEvent('page');
        await itemOf(page, 'video').click({ modifiers: ['ControlOrMeta'] });
        const opened = await other;
        await opened.waitForURL('./?event=video');
        await opened.close();
        await expectOpen(page, null);
      });
      await test.step('Back and Forward', async () => {
        await open(page, 'video');
        await open(page, 'inspection');
        for (const id of ['video', null]) {
          await page.goBack();
          await waitForPage(page);
          await expectOpen(page, id);
        }
        for (const id of ['video', 'inspection']) {
          await page.goForward();
          await waitForPage(page);
          await expectOpen(page, id);
        }
      });
      await test.step('closing goes back to before it was opened, and Forward opens it again', async () => {
        await turnTo(page, '?q=bridge');
        const entries = () => page.evaluate(() => window.history.length);
        const atFirst = await entries();
        for (const id of ['closed-to-lorries', 'inspection']) {
          await open(page, id);
          await press(page, 'Escape');
          await expectOpen(page, null);
          expect(new URL(page.url()).search).toBe('?q=bridge');
          expect(await entries()).toBe(atFirst + 1);
        }
        await page.goForward();
        await waitForPage(page);
        await expectOpen(page, 'inspection');
        // The filters changed while it was open: it stays as it is, and nothing is opened again.
        await page.getByTestId('find-clear').click();
        await waitForPage(page);
        await page.getByTestId('panel').press('Escape');
        await waitForPage(page);
        await expectOpen(page, null);
        expect(new URL(page.url()).search).toBe('');
      });
    },
    'beside the list, the panel is led from event to event by its links, the arrow keys and the list':
      async (page) => {
        const panel = page.getByTestId('panel');
        await test.step('the arrow keys move from event to event, and the title takes the focus', async () => {
          await open(page, 'closed-to-lorries');
          await press(page, 'ArrowRight');
          await expectOpen(page, 'letter-public');
          await expect(
            page.getByRole('heading', { level: 2, name: titleOf('letter-public') }),
          ).toBeFocused();
          await press(page, 'ArrowLeft');
          await expectOpen(page, 'closed-to-lorries');
        });
        await test.step('so do the links at its foot', async () => {
          await panel.getByRole('link', { name: 'Next event' }).click();
          await waitForPage(page);
          await expectOpen(page, 'letter-public');
          await panel.getByRole('link', { name: 'Previous event' }).click();
          await waitForPage(page);
          await expectOpen(page, 'closed-to-lorries');
        });
        await test.step('keys with a modifier, or outside the panel, are left to the browser', async () => {
          await panel.getByRole('heading', { level: 2 }).focus();
          for (const key of ['Shift+ArrowRight', 'Control+ArrowRight']) await press(page, key);
          await expectOpen(page, 'closed-to-lorries');
          await itemOf(page, 'video').focus();
          await press(page, 'ArrowRight');
          await expectOpen(page, 'closed-to-lorries');
        });
        await test.step('the list can still be used', async () => {
          await itemOf(page, 'union-answers').click();
          await waitForPage(page);
          await expectOpen(page, 'union-answers');
        });
        await test.step('the first event has no previous one, the last no next one', async () => {
          await turnTo(page, '?event=bridge-rebuilt');
          await expectOpen(page, 'bridge-rebuilt');
          await expect(panel.getByRole('link', { name: 'Next event' })).toHaveCount(1);
          await expect(panel.getByRole('link', { name: 'Previous event' })).toHaveCount(0);
          await panel.getByRole('heading', { level: 2 }).focus();
          await press(page, 'ArrowLeft');
          await expectOpen(page, 'bridge-rebuilt');
          await turnTo(page, `?event=${story.undated[0]?.id}`);
          await expect(panel.getByRole('link', { name: 'Previous event' })).toHaveCount(1);
          await expect(panel.getByRole('link', { name: 'Next event' })).toHaveCount(0);
        });
        await test.step('links to its sections scroll there without changing the address', async () => {
          await turnTo(page, '?event=video');
          await panel.getByRole('link', { name: /^Differences/ }).click();
          await waitForPage(page);
          const heading = page.getByRole('heading', { level: 3, name: /^Differences/ });
          await expect(heading).toBeInViewport();
          await expect(page.locator('summary').filter({ has: heading })).toBeFocused();
          expect(new URL(page.url()).hash).toBe('');
        });
        await test.step('keys pressed in a field stay in the field', async () => {
          await panel.evaluate((dialog) => {
            const field = document.createElement('input');
            dialog.append(field);
            field.focus();
          });
          await press(page, 'ArrowRight');
          await expectOpen(page, 'video');
        });
      },
  },
);

test('links keep the known keys of the address and drop unknown ones; an event that the story does not have opens nothing, and the page says so until another is opened', async ({
  openPage,
  page,
}) => {
  const known = '?story=mill-street&event=no-such-event&theme=dark';
  await openPage(`${known}&utm_source=mail&embed=yes`, { story });
  await expectOpen(page, null);
  const notice = page.getByRole('status').filter({ hasText: 'is not in this story.' });
  await expect(notice).toBeVisible();
  await open(page, 'video');
  await expect(notice).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('?story=mill-street&event=video&theme=dark');
});

test('on a phone the panel is a dialog: the focus stays in it, and the page below is inert', async ({
  openPage,
  page,
}) => {
  await page.setViewportSize(phone);
  await openPage('', { story });
  await open(page, 'video');
  expect(await page.getByTestId('panel').evaluate((panel) => panel.matches(':modal'))).toBe(true);
  const list = await page.getByTestId('event-list-item').first().boundingBox();
  expect(list).not.toBeNull();
  await itemOf(page, 'video').evaluate((item) => item.focus());
  for (let i = 0; i < 40; i += 1) {
    const inside = await page.evaluate(() => {
      const { activeElement, body } = document;
      return activeElement === body || activeElement?.closest('dialog') !== null;
    });
    expect(inside).toBe(true);
    await page.keyboard.press('Tab');
  }
});

test('turning a tablet keeps the open event', { tag: '@long' }, async ({ openPage, page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openPage('?event=video', { story });
  await page.setViewportSize({ width: 768, height: 1024 });
  await waitForPage(page);
  await expectOpen(page, 'video');
  expect(await page.getByTestId('panel').evaluate((panel) => panel.matches(':modal'))).toBe(true);
  await page.setViewportSize({ width: 1024, height: 768 });
  await waitForPage(page);
  expect(await page.getByTestId('panel').evaluate((panel) => panel.matches(':modal'))).toBe(false);
  await expectOpen(page, 'video');
});
