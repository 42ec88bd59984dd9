import type { Page } from '@playwright/test';
import { english } from '../src/language/english.ts';
import { readStory } from '../src/story/file/readOutline.ts';
import type { Article, Evidence, StoryDate, StoryFile } from '../src/story/file/schema.ts';
import { eventsOf } from './publishedStories.ts';
import { expect } from './support/test.ts';

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What the panel shows, read at once: querying each part separately takes seconds per article. */
const shownIn = (page: Page) =>
  page.getByTestId('panel').evaluate((panel) => {
    const all = (selector: string, within: Element = panel) => [
      ...within.querySelectorAll<HTMLElement>(selector),
    ];
    const own = /this article/i;
    const isOwn = (element: Element) => own.test(element.textContent);
    const header = panel.querySelector('header');
    const headline = header?.querySelector('h2') ?? null;
    return {
      headline: headline?.textContent ?? '',
      headlineLanguage: (headline?.querySelector('bdi') ?? headline)?.closest<HTMLElement>('[lang]')
        ?.lang,
      header: header?.textContent ?? '',
      links: [...(header?.querySelectorAll<HTMLAnchorElement>('.outside-link') ?? [])].map(
        ({ href }) => href,
      ),
      accounts: all('[data-testid="account"]').map((account) => ({
        id: account.dataset['eventId'] ?? '',
        links: [...account.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
        excerpts: all('[data-testid="excerpt"]', account).map((excerpt) => ({
          text: excerpt.textContent,
          language: excerpt.lang,
        })),
      })),
      quotations: all('[data-testid="quotation"]').map((quotation) => ({
        id: quotation.dataset['quotationId'] ?? '',
        versions: all('blockquote', quotation).length,
        text: quotation.textContent,
      })),
      differences: all('[data-testid="difference"]').map((difference) => ({
        id: difference.dataset['differenceId'] ?? '',
        text: difference.textContent,
        sides: all('q', difference).map(({ textContent }) => textContent),
        own: all('*', difference).filter((one) => isOwn(one) && ![...one.children].some(isOwn))
          .length,
      })),
      text: panel.textContent,
    };
  });

type Shown = Awaited<ReturnType<typeof shownIn>>;

/**
 * The panel shows the article: everything that the story has about it, in the article's own words.
 */
export async function expectArticle(page: Page, story: StoryFile, article: Article) {
  const panel = page.getByTestId('panel');
  await expect(panel).toHaveAttribute('data-article-id', article.id);
  await expect(panel).not.toHaveAttribute('data-event-id');
  const shown = await shownIn(page);
  expectHeader(shown, story, article);
  expectEvents(shown, story, article);
  expectStatements(shown, story, article);
  expectDifferences(shown, story, article);
  expectText(folded(shown.text), article);
}

function expectHeader(shown: Shown, story: StoryFile, article: Article) {
  expect(folded(shown.headline)).toBe(folded(article.headline));
  expect(shown.headlineLanguage).toBe(article.language);
  const text = folded(shown.header);
  const outlet = story.outlets.find(({ id }) => id === article.outlet);
  expect(text).toContain(outlet?.name ?? 'Outlet not stated');
  expect(text).toContain(article.author === null ? 'Author not stated' : `By ${article.author}`);
  expect(text).toMatch(/Published \D*\d/);
  expectKnown(text, article.datePublished);
  if (outlet) expectWords(text, outlet.evidence);
  else expect(text).toContain('The text does not name its outlet.');
  if (article.url === null) expect(text).toContain('No link to it is given');
  expect(shown.links).toEqual(article.url === null ? [] : [article.url]);
}

function expectKnown(text: string, { basis, explanation, evidence }: StoryDate) {
  const { basis: ofSeveral, basisOfOne } = english.page;
  const isOfOne = new Set(evidence.map(({ article }) => article)).size === 1;
  const words = isOfOne ? { ...ofSeveral, ...basisOfOne } : ofSeveral;
  expect(text).toContain(words[basis]);
  expect(text).toContain(folded(explanation));
  expectWords(text, evidence);
}

function expectWords(text: string, evidence: readonly Evidence[]) {
  for (const { exact } of evidence) expect(text).toContain(folded(exact));
}

/** In the story's order, which the list divides by years; each with its excerpts and its link. */
function expectEvents({ accounts: shown }: Shown, story: StoryFile, article: Article) {
  const accounts = new Map(
    eventsOf(story).flatMap(({ id, accounts }) =>
      accounts.filter((one) => one.article === article.id).map((account) => [id, account] as const),
    ),
  );
  const order = readStory(story).events.map(({ id }) => id);
  expect(shown.map(({ id }) => id)).toEqual(order.filter((id) => accounts.has(id)));
  for (const { id, links, excerpts } of shown) {
    const addresses = links.map((link) => new URL(link).searchParams);
    expect(addresses.map((query) => [query.get('event'), query.get('article')])).toEqual([
      [id, null],
    ]);
    const expected = accounts.get(id)?.excerpts ?? [];
    expect(excerpts).toHaveLength(expected.length);
    expected.forEach(({ exact }, index) => expect(excerpts[index]?.text).toContain(exact));
    for (const { language } of excerpts) expect(language).toBe(article.language);
  }
}

function expectStatements({ quotations }: Shown, story: StoryFile, article: Article) {
  const printed = story.quotations.flatMap(({ id, versions }) => {
    const own = versions.filter((version) => version.article === article.id);
    return own.length > 0 ? [{ id, own }] : [];
  });
  expect(quotations.map(({ id }) => id).toSorted()).toEqual(printed.map(({ id }) => id).toSorted());
  for (const { id, own } of printed) {
    const statement = quotations.find((one) => one.id === id);
    expect(statement?.versions).toBe(own.length);
    const text = folded(statement?.text ?? '');
    const speakers = own.flatMap(({ speaker }) => speaker ?? []);
    for (const { id: personId, name } of story.people) {
      if (speakers.includes(personId)) expect(text).toContain(folded(name));
    }
    for (const { exact } of own.flatMap(({ parts }) => parts))
      expect(text).toContain(folded(exact));
  }
}

/** Its own words come before those of the others. */
function expectDifferences({ differences }: Shown, story: StoryFile, article: Article) {
  const isOwn = (evidence: Evidence) => evidence.article === article.id;
  const expected = story.differences.filter(({ evidence }) => evidence.some(isOwn));
  expect(differences.map(({ id }) => id).toSorted()).toEqual(
    expected.map(({ id }) => id).toSorted(),
  );
  for (const { id, summary, evidence } of expected) {
    const difference = differences.find((one) => one.id === id);
    expect(folded(difference?.text ?? '')).toContain(folded(summary));
    const sides = [...evidence.filter(isOwn), ...evidence.filter((one) => !isOwn(one))];
    expect(difference?.sides.map(folded)).toEqual(sides.map(({ exact }) => folded(exact)));
    expect(difference?.own).toBe(evidence.filter(isOwn).length);
  }
}

function expectText(text: string, { file }: Article) {
  if (!file) return;
  expect(text).toContain(file.name);
  expect(text).toContain(`${file.characters.toLocaleString('en-GB')} characters`);
  expect(text).toContain(file.sha256.slice(0, 12));
}
