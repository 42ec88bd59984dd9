import type { Page } from '@playwright/test';
import type { StoryFile, UndatedEvent } from '../src/story/file/schema.ts';
import { expect } from './support/test.ts';

const textOf = (page: Page) =>
  page.getByTestId('panel').evaluate((panel) => panel.textContent.replace(/\s+/g, ' '));

const folded = (text: string) => text.replace(/\s+/g, ' ');

const idsOf = (page: Page, testId: string, attribute: string) =>
  page
    .getByTestId('panel')
    .getByTestId(testId)
    .evaluateAll((elements, name) => elements.map((one) => one.getAttribute(name)), attribute);

/** The panel shows the event: every account of it, every excerpt in full, every statement. */
export async function expectShown(page: Page, story: StoryFile, event: UndatedEvent) {
  const panel = page.getByTestId('panel');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(event.title);
  const articles = event.accounts.map(({ article }) => article);
  // In the order that the reader chose.
  const accounts = await idsOf(page, 'account', 'data-article-id');
  expect(accounts).toHaveLength(articles.length);
  expect(new Set(accounts)).toEqual(new Set(articles));
  const text = await textOf(page);
  expect(text).toContain(folded(event.summary));
  for (const { article, excerpts } of event.accounts) {
    const account = panel.locator(`[data-testid="account"][data-article-id="${article}"]`);
    const shown = await account.getByTestId('excerpt').allTextContents();
    expect(shown).toHaveLength(excerpts.length);
    excerpts.forEach(({ exact }, index) => expect(shown[index]).toContain(exact));
  }
  const quotations = story.quotations.filter((quotation) => quotation.event === event.id);
  expect(await idsOf(page, 'quotation', 'data-quotation-id')).toEqual(
    quotations.map(({ id }) => id),
  );
  for (const part of quotations.flatMap(({ versions }) => versions.flatMap(({ parts }) => parts))) {
    expect(text).toContain(folded(part.exact));
  }
  const differences = story.differences.filter(({ events }) => events.includes(event.id));
  const shown = await idsOf(page, 'difference', 'data-difference-id');
  expect(shown).toHaveLength(differences.length);
  expect(new Set(shown)).toEqual(new Set(differences.map(({ id }) => id)));
}
