import type { Locator, Page } from '@playwright/test';
import { english } from '../src/language/english.ts';
import type { Article, Evidence, StoryDate, StoryFile } from '../src/story/file/schema.ts';
import { eventsOf } from './publishedStories.ts';
import { expect } from './support/test.ts';

const folded = (text: string) => text.replace(/\s+/g, ' ');

const textOf = async (place: Locator) =>
  folded(await place.evaluate((element) => element.textContent));

const idsOf = (panel: Locator, testId: string, attribute: string) =>
  panel
    .getByTestId(testId)
    .evaluateAll((all, name) => all.map((one) => one.getAttribute(name) ?? ''), attribute);

/** The panel shows the article: everything that the story has of it, in the article's own words. */
export async function expectArticle(page: Page, story: StoryFile, article: Article) {
  const panel = page.getByTestId('panel');
  await expect(panel).toHaveAttribute('data-article-id', article.id);
  await expect(panel).not.toHaveAttribute('data-event-id');
  await expectHeader(panel, story, article);
  await expectEvents(panel, story, article);
  await expectStatements(panel, story, article);
  await expectDifferences(panel, story, article);
  await expectText(panel, article);
}

async function expectHeader(panel: Locator, story: StoryFile, article: Article) {
  const header = panel.locator('header');
  const headline = header.getByRole('heading', { level: 2 });
  await expect(headline).toHaveText(article.headline);
  await expect(headline.locator('bdi')).toHaveAttribute('lang', article.language);
  const text = await textOf(header);
  const outlet = story.outlets.find(({ id }) => id === article.outlet);
  expect(text).toContain(outlet?.name ?? 'Outlet not stated');
  expect(text).toContain(article.author === null ? 'Author not stated' : `By ${article.author}`);
  expect(text).toMatch(/Published \D*\d/);
  expectKnown(text, article.datePublished);
  if (outlet) expectWords(text, outlet.evidence);
  else expect(text).toContain('The text does not name its outlet.');
  if (article.url === null) {
    expect(text).toContain('No link to it is given');
    await expect(header.locator('.outside-link')).toHaveCount(0);
  } else await expect(header.locator('.outside-link')).toHaveAttribute('href', article.url);
}

function expectKnown(text: string, { basis, explanation, evidence }: StoryDate) {
  expect(text).toContain(english.page.basis[basis]);
  expect(text).toContain(folded(explanation));
  expectWords(text, evidence);
}

function expectWords(text: string, evidence: readonly Evidence[]) {
  for (const { exact } of evidence) expect(text).toContain(folded(exact));
}

/** In the order in which the page's list has all events, each with its excerpts and its link. */
async function expectEvents(panel: Locator, story: StoryFile, article: Article) {
  const listed = panel.page().getByTestId('event-list-item');
  const order = await listed.evaluateAll((all) => all.map((one) => one.dataset['eventId']));
  const accounts = new Map(
    eventsOf(story).flatMap(({ id, accounts }) =>
      accounts.filter((one) => one.article === article.id).map((account) => [id, account] as const),
    ),
  );
  expect(await idsOf(panel, 'account', 'data-event-id')).toEqual(
    order.filter((id) => accounts.has(id ?? '')),
  );
  for (const [id, { excerpts }] of accounts) {
    const reported = panel.locator(`[data-testid="account"][data-event-id="${id}"]`);
    const { searchParams } = new URL(
      await reported.getByRole('link').evaluate((link: HTMLAnchorElement) => link.href),
    );
    expect([searchParams.get('event'), searchParams.get('article')]).toEqual([id, null]);
    const shown = reported.getByTestId('excerpt');
    await expect(shown).toHaveCount(excerpts.length);
    const texts = await shown.allTextContents();
    excerpts.forEach(({ exact }, index) => expect(texts[index]).toContain(exact));
    for (const one of await shown.all())
      await expect(one).toHaveAttribute('lang', article.language);
  }
}

async function expectStatements(panel: Locator, story: StoryFile, article: Article) {
  const printed = story.quotations.flatMap(({ id, versions }) => {
    const own = versions.filter((version) => version.article === article.id);
    return own.length > 0 ? [{ id, own }] : [];
  });
  const ids = await idsOf(panel, 'quotation', 'data-quotation-id');
  expect(ids.toSorted()).toEqual(printed.map(({ id }) => id).toSorted());
  for (const { id, own } of printed) {
    const statement = panel.locator(`[data-quotation-id="${id}"]`);
    await expect(statement.locator('blockquote')).toHaveCount(own.length);
    const text = await textOf(statement);
    const speakers = own.flatMap(({ speaker }) => speaker ?? []);
    for (const { id: personId, name } of story.people) {
      if (speakers.includes(personId)) expect(text).toContain(folded(name));
    }
    for (const { exact } of own.flatMap(({ parts }) => parts))
      expect(text).toContain(folded(exact));
  }
}

/** Its own words come before those of the others. */
async function expectDifferences(panel: Locator, story: StoryFile, article: Article) {
  const isOwn = (evidence: Evidence) => evidence.article === article.id;
  const own = story.differences.filter(({ evidence }) => evidence.some(isOwn));
  const ids = await idsOf(panel, 'difference', 'data-difference-id');
  expect(ids.toSorted()).toEqual(own.map(({ id }) => id).toSorted());
  for (const { id, summary, evidence } of own) {
    const difference = panel.locator(`[data-difference-id="${id}"]`);
    await expect(difference).toContainText(summary);
    const sides = [...evidence.filter(isOwn), ...evidence.filter((one) => !isOwn(one))];
    await expect(difference.locator('q')).toHaveText(sides.map(({ exact }) => exact));
    await expect(difference.getByText('this article')).toHaveCount(evidence.filter(isOwn).length);
  }
}

async function expectText(panel: Locator, { file }: Article) {
  const text = await textOf(panel);
  if (!file) return;
  expect(text).toContain(file.name);
  expect(text).toContain(`${file.characters.toLocaleString('en-GB')} characters`);
  expect(text).toContain(file.sha256.slice(0, 12));
}
