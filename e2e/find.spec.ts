import type { Locator, Page } from '@playwright/test';
import { millStreet as story } from './publishedStories.ts';
import { screens } from './screens.ts';
import { expectNoFindings } from './support/expectNoFindings.ts';
import { openParts } from './support/openParts.ts';
import { expect, test } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';

const field = (page: Page) => page.getByTestId('search');
const status = (page: Page) => page.getByTestId('find-status');
const items = (page: Page) => page.getByTestId('event-list-item');
const eventOf = (page: Page, id: string) =>
  page.getByTestId('timeline').locator(`[data-testid="event"][data-event-id="${id}"]`);
const sheet = (page: Page, name: string) => page.getByTestId(`filter-${name}`);
const total = story.events.length + story.undated.length;

const idsOf = (all: Locator) =>
  all.evaluateAll((elements) => elements.map((one) => one.getAttribute('data-event-id') ?? ''));

const param = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);

async function typeQuery(page: Page, query: string): Promise<void> {
  await field(page).click();
  await page.keyboard.type(query);
  await waitForPage(page);
}

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

/** The events of the list, those not dimmed on the timeline, and the stated number. */
async function expectLeft(page: Page, ids: readonly string[]): Promise<void> {
  await expect(status(page)).toHaveText(`${ids.length || 'None'} of ${total} events`);
  expect(new Set(await idsOf(items(page)))).toEqual(new Set(ids));
  const inTimeline = page.getByTestId('timeline').getByTestId('event');
  const quiet = inTimeline.and(page.locator('.timeline-stepped-back'));
  const dated = story.events.map(({ id }) => id);
  expect(new Set(await idsOf(inTimeline))).toEqual(new Set(dated));
  expect(new Set(await idsOf(quiet))).toEqual(new Set(dated.filter((id) => !ids.includes(id))));
}

test.describe('search', () => {
  test('leaves the events that have every word, and marks the words wherever they stand', async ({
    openPage,
    page,
  }) => {
    await openPage('', { story });
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
  });

  test('finds a person, an outlet and a statement, and says where an event was found', async ({
    openPage,
    page,
  }) => {
    await openPage('?q=okafor', { story });
    await expectLeft(page, ['union-answers']);
    await expect(items(page).locator('.event-item-found mark').first()).toHaveText('Okafor');
    await openPage('?q=harbour');
    const harbour = [...story.events, ...story.undated].filter(({ accounts }) =>
      accounts.some(({ article }) => article === 'harbour-fm'),
    );
    const found = await idsOf(items(page));
    for (const { id } of harbour) expect(found).toContain(id);
  });

  test('what does not match can still be reached, and says so', async ({ openPage, page }) => {
    await openPage('?q=petition', { story });
    const quiet = eventOf(page, 'video');
    await expect(quiet).toHaveAccessibleName(/Not among the events found$/);
    await expect(eventOf(page, 'petition')).not.toHaveAccessibleName(/Not among/);
    await quiet.click();
    await waitForPage(page);
    await expect(page.getByTestId('panel')).toHaveAttribute('data-event-id', 'video');
  });

  test('is one step of the history, and the address brings it back', async ({ openPage, page }) => {
    await openPage('', { story });
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
  });

  test('“/” leads to the field, except from a field; Escape clears it and then leaves', async ({
    openPage,
    page,
  }) => {
    await openPage('', { story });
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
  });

  test('Enter and Shift+Enter open the events found, one after another, and the focus stays', async ({
    openPage,
    page,
  }) => {
    await openPage('', { story });
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
    await expect(page.getByTestId('panel')).toHaveAttribute('data-event-id', found.at(-1) ?? '');
  });

  test('its program is fetched when it is first used, and a failure can be tried again', async ({
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

test.describe('filters', () => {
  for (const [names, tag] of [
    [['outlets', 'atleast'], []],
    [['people', 'tags', 'kinds'], ['@long']],
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

  test('the counts follow the other filters and the search', async ({ openPage, page }) => {
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
  });

  test('outlets left out step back with their rows; all is in the address, and one action clears', async ({
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
  });

  test('nothing on the timeline moves when events step back', async ({ openPage, page }) => {
    await openPage('', { story });
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
    await openPage('?q=residents');
    expect(await places()).toEqual(before);
    // The filters take a line of their own when they are opened, and no room when they are chosen.
    await page.getByTestId('filters').click();
    await waitForPage(page);
    const opened = await places();
    await openPage('?tags=petition&q=residents');
    expect(await places()).toEqual(opened);
  });

  test('by keyboard alone: open, choose, close, go on', async ({ openPage, page }) => {
    await openPage('', { story });
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

  test('what leaves nothing says what was asked, with one way back', async ({ openPage, page }) => {
    await openPage('?q=submarine&outlets=the-courier&people=ruth-calder', { story });
    await expectLeft(page, []);
    const nothing = page.getByTestId('found-nothing');
    await expect(nothing).toContainText('the words “submarine”');
    await expect(nothing).toContainText('The Courier');
    await expect(nothing).toContainText('Ruth Calder');
    await nothing.getByRole('button').click();
    await waitForPage(page);
    await expect(items(page)).toHaveCount(total);
  });

  test('what the story does not have asks for nothing', async ({ openPage, page }) => {
    await openPage('?outlets=gone&people=nobody&tags=none&atleast=2', { story });
    const left = [...story.events, ...story.undated].filter(({ accounts }) => accounts.length > 1);
    await expectLeft(
      page,
      left.map(({ id }) => id),
    );
  });
});

test('a name leads to that person’s events and statements, and what narrows stays', async ({
  openPage,
  page,
}) => {
  await openPage('?event=video&q=letter', { story });
  const panel = page.getByTestId('panel');
  const names = panel.getByTestId('people-of-event').getByRole('link');
  await expect(names.first()).toHaveAttribute('href', /[?&]person=[a-z-]+/);
  await names.filter({ hasText: 'Pryce' }).click();
  await waitForPage(page);
  await expect(panel).toHaveAttribute('data-person-id', 'martin-pryce');
  expect(new URL(page.url()).search).toBe('?person=martin-pryce&q=letter');
  const told = story.events.filter(({ people }) => people.includes('martin-pryce'));
  for (const { title } of told) {
    await expect(panel.locator('.person-event').getByRole('link', { name: title })).toBeVisible();
  }
  await page.goBack();
  await waitForPage(page);
  await expect(panel).toHaveAttribute('data-event-id', 'video');
  const speaker = panel.locator('.quotation-speaker a').first();
  await expect(speaker).toHaveAttribute('href', /[?&]person=[a-z-]+/);
});

for (const { name, theme, viewport, tag } of screens) {
  test(
    `axe finds nothing while searching and choosing, ${name}`,
    { tag },
    async ({ openPage, page }) => {
      await page.setViewportSize(viewport);
      await openPage(`?q=letter&tags=letter&theme=${theme}`, { story });
      await sheet(page, 'people').locator('summary').click();
      await waitForPage(page);
      await expectNoFindings(page);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(wider).toBe(false);
      const box = await sheet(page, 'people').locator('.filter-sheet').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
    },
  );
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('events step back in their place, the words found are marked, and a tap still opens them', async ({
    openPage,
    page,
  }) => {
    await openPage('', { story });
    const rows = page.getByTestId('timeline').getByTestId('event');
    const places = () =>
      rows.evaluateAll((all) => all.map((row) => Math.round(row.getBoundingClientRect().height)));
    const before = await places();
    await openPage('?q=letter&tags=letter');
    expect(await places()).toEqual(before);
    await expectLeft(page, await idsOf(items(page)));
    await expect(eventOf(page, 'letter-public').locator('.timeline-found')).toHaveText(['letter']);
    const quiet = eventOf(page, 'bridge-rebuilt');
    await expect(quiet).toHaveAccessibleName(/Not among the events found$/);
    await quiet.tap();
    await waitForPage(page);
    await expect(page.getByTestId('panel')).toHaveAttribute('data-event-id', 'bridge-rebuilt');
  });

  test('a filter is opened, chosen and left by taps', async ({ openPage, page }) => {
    await openPage('', { story });
    await expect(sheet(page, 'people')).toHaveCount(0);
    await page.getByTestId('filters').tap();
    await waitForPage(page);
    await sheet(page, 'people').locator('summary').tap();
    await waitForPage(page);
    await sheet(page, 'people')
      .getByLabel(/^Dana Okafor/)
      .tap();
    await waitForPage(page);
    await expectLeft(page, ['union-answers']);
    await page.locator('.story-title').tap();
    await expect(sheet(page, 'people')).not.toHaveAttribute('open');
    await page.getByTestId('filters').tap();
    await waitForPage(page);
    await expect(sheet(page, 'people')).toHaveCount(0);
    await expectLeft(page, ['union-answers']);
  });
});

test('the panel’s ways onward lead through the events found', async ({ openPage, page }) => {
  await openPage('?q=letter', { story });
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

for (const width of [1440, 390]) {
  test(`whatever is pressed to find is at least 24 pixels high and wide, ${width} wide`, async ({
    openPage,
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openPage('?q=letter&outlets=the-courier&event=video', { story });
    await page.keyboard.press('Escape');
    await waitForPage(page);
    await sheet(page, 'outlets').locator('summary').click();
    await waitForPage(page);
    const small = await page
      .locator('.find :is(input[type=search], summary, button, label)')
      .evaluateAll((all) =>
        all.flatMap((one) => {
          const { width: wide, height: high } = one.getBoundingClientRect();
          return wide >= 24 && high >= 24 ? [] : [`${one.textContent} ${wide} x ${high}`];
        }),
      );
    expect(small).toEqual([]);
  });

  test(`text of twice the size: nothing of finding is cut off or over another, ${width} wide`, async ({
    openPage,
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '200%';
      });
    });
    await openPage('?q=letter&outlets=the-courier', { story });
    await sheet(page, 'people').locator('summary').click();
    await waitForPage(page);
    const boxes = await page
      .locator('.find :is(input[type=search], output, .find-status button, summary)')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    const over = boxes.filter((a, n) =>
      boxes.some(
        (b, m) =>
          m > n && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
      ),
    );
    expect(over).toEqual([]);
    expect(boxes.every(({ left, right }) => left >= 0 && right <= width)).toBe(true);
    const choices = await sheet(page, 'people')
      .locator('label')
      .evaluateAll((all) => all.map((one) => one.scrollWidth <= one.clientWidth));
    expect(choices).not.toContain(false);
  });
}
