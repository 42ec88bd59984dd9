import type { Locator } from '@playwright/test';
import { wordKey } from '../src/story/collation/wordKey.ts';
import { tokenise } from '../src/story/collation/tokenise.ts';
import type { Quotation, StoryFile } from '../src/story/file/schema.ts';
import { stories } from './publishedStories.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { addressOf, statementOf } from './statementPlaces.ts';

const compared = (story: StoryFile) =>
  story.quotations.filter(({ versions }) => new Set(versions.map((one) => one.article)).size > 1);

/** By version: its words as shown on the page, complete and without the marked ones. */
async function readVersions(statement: Locator) {
  const forms = await statement.locator('figure.form').evaluateAll((figures) =>
    figures.map((figure) => {
      const text = (marked: boolean) => {
        const copy = figure.querySelector('blockquote')?.cloneNode(true);
        if (!(copy instanceof Element)) return '';
        const other = '.cut, .visually-hidden' + (marked ? '' : ', .mark:not([data-kind="case"])');
        for (const one of copy.querySelectorAll(other)) one.replaceWith(' ');
        return copy.textContent;
      };
      return {
        versions: (figure.getAttribute('data-versions') ?? '').split(' ').map(Number),
        whole: text(true),
        left: text(false),
      };
    }),
  );
  return forms.flatMap(({ versions, whole, left }) =>
    versions.map((version) => ({ version, whole: wordsOf(whole), left: wordsOf(left) })),
  );
}

/** A masked word of one version may be a word of another: both are read as they are. */
const wordsOf = (text: string) =>
  tokenise(text, 0, 'en').map(({ start, end }) =>
    wordKey(Array.from(text).slice(start, end).join('')),
  );

const isShort = ({ versions }: Quotation, version: number) => versions[version]?.role !== 'body';

/** Whether words occur among others, in their order. */
function isWithin(words: readonly string[], others: readonly string[]) {
  let at = 0;
  for (const other of others) if (other === words[at]) at += 1;
  return at === words.length;
}

const printed = ({ versions }: Quotation, version: number) =>
  wordsOf(versions[version]?.parts.map(({ exact }) => exact).join(' ') ?? '');

for (const story of stories) {
  // As src/site/prerender/everyStatement.test.ts says of the invented story's text.
  test.describe(story.id, { tag: '@long' }, () => {
    test('every version of a statement is shown with its event, and without the marked words all texts are the same; a person’s view has all of that person’s', async ({
      openPage,
      page,
    }) => {
      expect(compared(story).length).toBeGreaterThan(3);
      await openPage('', { story });
      for (const quotation of compared(story)) {
        await turnTo(page, addressOf(quotation));
        const versions = await readVersions(statementOf(page, quotation));
        expect(versions.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual(
          quotation.versions.map((_, at) => at),
        );
        const texts = versions.filter(({ version }) => !isShort(quotation, version));
        for (const { version, whole } of versions) {
          expect(whole).toEqual(printed(quotation, version));
        }
        for (const { left } of texts) expect(left).toEqual(texts[0]?.left);
        const most = texts[0]?.left;
        expect(versions.filter(({ left }) => !isWithin(left, most ?? left))).toEqual([]);
        const articles = new Set(quotation.versions.map(({ article }) => article));
        const links = statementOf(page, quotation).locator('.form-articles .article-link');
        await expect(links).toHaveCount(quotation.versions.length);
        expect(articles.size).toBeGreaterThan(1);
      }
      const speakers = story.people.filter(({ id }) =>
        story.quotations.some(({ speaker }) => speaker === id),
      );
      for (const person of speakers) {
        const own = story.quotations.filter(({ speaker }) => speaker === person.id);
        await turnTo(page, `?person=${person.id}`);
        const panel = page.getByTestId('panel');
        await expect(panel.getByRole('heading', { level: 2 })).toHaveText(person.name);
        const ids = await panel
          .getByTestId('quotation')
          .evaluateAll((all) => all.map((one) => one.dataset['quotationId'] ?? ''));
        expect(ids.toSorted()).toEqual(own.map(({ id }) => id).toSorted());
        const text = await panel.evaluate((one) => one.textContent);
        for (const part of own.flatMap(({ versions }) => versions.flatMap(({ parts }) => parts))) {
          expect(text).toContain(part.exact);
        }
      }
    });
  });
}
