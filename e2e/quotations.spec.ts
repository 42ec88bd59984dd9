import { millStreet } from './publishedStories.ts';
import { testOnOnePage } from './support/onOnePage.ts';
import { openParts } from './support/openParts.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { waitForPage } from './support/waitForPage.ts';
import { addressOf, statementOf } from './statementPlaces.ts';

const [cut] = millStreet.quotations;
if (!cut) throw new Error('Mill Street has a statement');

testOnOnePage(
  'a statement shows what a version lacks, and hides small marks on request',
  { story: millStreet },
  {
    'a version that ends early shows a gap with what it lacks, also as a sentence for screen readers, and can be shown beside the others':
      async (page) => {
        await turnTo(page, addressOf(cut));
        await openParts(page);
        const statement = statementOf(page, cut);
        const early = statement.locator('figure.form', {
          has: page.locator('.gap[data-place="end"]'),
        });
        await expect(early.first().locator('.wording-cut')).toContainText(/stops before “/);
        await expect(statement.locator('.wording-status').first()).toHaveText(
          'Leaves out nothing that the others print',
        );

        const heard = statement.getByRole('list', { name: 'How it differs' });
        await expect(heard.filter({ hasText: /goe?s? on: “/ }).first()).toBeAttached();

        const wordings = statement.locator('.wordings:not(.wordings-short) > .wording');
        await expect(wordings).toHaveCount(2);
        const tops = () =>
          wordings.evaluateAll((all) =>
            all.map((one) => Math.round(one.getBoundingClientRect().top)),
          );
        const [first = 0, second = 0] = await tops();
        expect(second).toBeGreaterThan(first);
        await page.getByRole('button', { name: 'Side by side' }).click();
        await waitForPage(page);
        const [left, right] = await tops();
        expect(left).toBe(right);
        await test.step('a headline of a few words is separate and marks nothing in the texts', async () => {
          await page.keyboard.press('Escape');
          const sorry = millStreet.quotations.find(
            ({ id }) => id === 'what-this-letter-has-caused',
          );
          if (!sorry)
            throw new Error('Mill Street has a statement that two headlines cut to a word');
          await turnTo(page, addressOf(sorry));
          await openParts(page);
          const statement = statementOf(page, sorry);
          await expect(statement.locator('.quotation-count')).toHaveText(
            '4 versions, worded in 2 ways · 2 in headlines and summaries',
          );
          const texts = statement.locator('.wordings:not(.wordings-short)');
          await expect(texts.locator('.mark[data-kind="cutShort"]')).toHaveText([
            'and we are sorry for it',
          ]);
          const short = statement.getByRole('list', { name: 'In headlines and summaries' });
          await expect(short.locator('.form')).toHaveCount(2);
          await expect(short.locator('.wording-cut').first()).toContainText('starts after “');
        });
        await test.step('a statement that only one article has is labelled as such', async () => {
          const single = millStreet.quotations.find(
            ({ event, versions }) =>
              event !== null && new Set(versions.map(({ article }) => article)).size === 1,
          );
          if (!single) throw new Error('Mill Street has a statement in one article only');
          await turnTo(page, addressOf(single));
          await openParts(page);
          await expect(statementOf(page, single)).toContainText('in one article only');
        });
      },
    'a person’s view has all of that person’s statements': async (page) => {
      const speakers = millStreet.people.filter(({ id }) =>
        millStreet.quotations.some(({ speaker }) => speaker === id),
      );
      expect(speakers.length).toBeGreaterThan(1);
      for (const { id, name } of speakers) {
        await turnTo(page, `?person=${id}`);
        const panel = page.getByTestId('panel');
        await expect(panel.getByRole('heading', { level: 2 })).toHaveText(name);
        const own = millStreet.quotations.filter(({ speaker }) => speaker === id);
        const shown = await panel
          .getByTestId('quotation')
          .evaluateAll((all) => all.map((one) => one.dataset['quotationId'] ?? ''));
        expect(shown.toSorted()).toEqual(own.map((one) => one.id).toSorted());
      }
    },
    'marks of spelling and punctuation can be hidden, and stay hidden in the next panel and in reading mode':
      async (page) => {
        const fine =
          '.quotation :is([data-kind="spelling"], [data-kind="case"], [data-kind="punctuation"])';
        await turnTo(page, addressOf(cut));
        await openParts(page);
        const panel = page.getByTestId('panel');
        const marks = panel.locator(fine);
        const others = panel.locator('.quotation .mark[data-kind="cutShort"]');
        const before = await others.count();
        expect(await marks.count()).toBeGreaterThan(0);
        const text = await panel.locator('.form blockquote').allTextContents();
        await page.getByLabel('Mark spelling, capitals and punctuation').press('Space');
        await waitForPage(page);
        await expect(marks).toHaveCount(0);
        await expect(others).toHaveCount(before);
        await expect(panel.locator('.form blockquote')).toHaveText(text);
        await panel.getByRole('link', { name: 'Helen Ashworth' }).first().click();
        await waitForPage(page);
        await expect(page.getByTestId('panel').locator('.form')).not.toHaveCount(0);
        await expect(marks).toHaveCount(0);
        await page.keyboard.press('Escape');
        await waitForPage(page);
        await page.getByRole('link', { name: 'Read in order' }).click();
        await waitForPage(page);
        await expect(page.locator('.reading .form')).not.toHaveCount(0);
        await expect(page.locator(`.reading ${fine}`)).toHaveCount(0);
      },
  },
);

test(
  'the legend names exactly the kinds of mark that occur',
  { tag: '@long' },
  async ({ openPage, page }) => {
    await openPage('', { story: millStreet });
    const quoted = new Set(millStreet.quotations.map(({ event }) => event));
    const without = millStreet.events.find(({ id }) => !quoted.has(id));
    for (const event of [...millStreet.events.filter(({ id }) => quoted.has(id)), without]) {
      if (!event) throw new Error('Mill Street has an event without a statement');
      await page.locator(`[data-testid="event-list-item"][data-event-id="${event.id}"]`).click();
      await waitForPage(page);
      const panel = page.getByTestId('panel');
      const kindsIn = (selector: string) =>
        panel
          .locator(selector)
          .evaluateAll((all) =>
            [...new Set(all.map((one) => one.getAttribute('data-kind') ?? ''))].toSorted((a, b) =>
              a < b ? -1 : 1,
            ),
          );
      expect(await kindsIn('.mark-legend [data-kind]')).toEqual(
        await kindsIn('.quotation [data-kind]'),
      );
    }
  },
);

test(
  'a story without collations lists every version unmarked',
  { tag: '@long' },
  async ({ openPage, page }) => {
    const quotations = millStreet.quotations.map((one) => ({ ...one, collation: undefined }));
    await openPage(addressOf(cut), { story: { ...millStreet, quotations } });
    await openParts(page);
    const statement = statementOf(page, cut);
    await expect(statement.locator('.version')).toHaveCount(cut.versions.length);
    await expect(page.locator('.mark, .gap, .quotation-key')).toHaveCount(0);
  },
);

test(
  'the keyboard leads from a statement to its speaker, on to an event, and back',
  { tag: '@long' },
  async ({ openPage, page }) => {
    await openPage(addressOf(cut), { story: millStreet });
    await openParts(page);
    const panel = page.getByTestId('panel');
    await statementOf(page, cut).getByRole('link', { name: 'Helen Ashworth' }).focus();
    await page.keyboard.press('Enter');
    await waitForPage(page);
    await expect(page).toHaveURL('./?person=helen-ashworth');
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await waitForPage(page);
    await expect(page).toHaveURL(/person=(?!helen-ashworth)/);
    await page.goBack();
    await waitForPage(page);
    const events = panel.locator('.person-event a');
    await events.first().focus();
    await page.keyboard.press('Enter');
    await waitForPage(page);
    await expect(page).toHaveURL(/^[^?]*\?event=/);
    await page.keyboard.press('Escape');
    await waitForPage(page);
    await expect(panel).toHaveCount(0);
    await expect(page).toHaveURL('./?');
  },
);
