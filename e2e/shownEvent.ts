import type { Page } from '@playwright/test';
import type { StoryFile, UndatedEvent } from '../src/story/file/schema.ts';
import { expect } from './support/test.ts';

const folded = (text: string) => text.replace(/\s+/g, ' ');

/** What the panel shows, read at once: querying each part separately takes a second per event. */
const shownIn = (page: Page) =>
  page.getByTestId('panel').evaluate((panel) => {
    const all = (testId: string, within: Element = panel) => [
      ...within.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`),
    ];
    return {
      text: panel.textContent,
      accounts: all('account').map((account) => ({
        article: account.dataset['articleId'] ?? '',
        excerpts: all('excerpt', account).map(({ textContent }) => textContent),
      })),
      quotations: all('quotation').map(({ dataset }) => dataset['quotationId'] ?? ''),
      differences: all('difference').map(({ dataset }) => dataset['differenceId'] ?? ''),
    };
  });

/** The panel shows the event: every account of it, every excerpt in full, every statement. */
export async function expectShown(page: Page, story: StoryFile, event: UndatedEvent) {
  const heading = page.getByTestId('panel').getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(event.title);
  const { accounts, quotations, differences, ...shown } = await shownIn(page);
  const text = folded(shown.text);
  expect(text).toContain(folded(event.summary));
  // In the order that the reader chose.
  const articles = event.accounts.map(({ article }) => article);
  expect(accounts.map(({ article }) => article).toSorted()).toEqual(articles.toSorted());
  for (const { article, excerpts } of event.accounts) {
    const own = accounts.find((account) => account.article === article)?.excerpts;
    expect(own).toHaveLength(excerpts.length);
    excerpts.forEach(({ exact }, index) => expect(own?.[index]).toContain(exact));
  }
  const stated = story.quotations.filter((quotation) => quotation.event === event.id);
  expect(quotations).toEqual(stated.map(({ id }) => id));
  for (const part of stated.flatMap(({ versions }) => versions.flatMap(({ parts }) => parts))) {
    expect(text).toContain(folded(part.exact));
  }
  const differing = story.differences.filter(({ events }) => events.includes(event.id));
  expect(differences.toSorted()).toEqual(differing.map(({ id }) => id).toSorted());
}
