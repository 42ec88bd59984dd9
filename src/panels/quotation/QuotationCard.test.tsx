import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { collateStatement } from '../../story/collation/collateStatement.ts';
import { versionTexts } from '../../story/collation/versionTexts.ts';
import { sourceOfMillStreet } from '../../story/file/testing/millStreet.ts';
import type { Quotation } from '../../story/model/quotation.ts';
import { PanelContextProvider } from '../context/PanelContext.ts';
import { QuotationCard } from './QuotationCard.tsx';
import { panelContextOf } from '../testing/panelContextOf.ts';

const source = sourceOfMillStreet();
const [english1, english2, french] = source.story.articles.map(({ id }) => id);
const [speaker] = source.story.people.map(({ id }) => id);
if (!english1 || !english2 || !french || !speaker)
  throw new Error('Mill Street has three articles');

const story = {
  ...source.story,
  article: (id: string) => ({
    ...source.story.article(id),
    language: id === french ? 'fr' : 'en-GB',
  }),
};
const context = { ...panelContextOf(source), story };

interface Shown {
  isCollated?: boolean;
  /** Of versions that are not in their article's language, by the article. */
  languages?: Readonly<Record<string, string>>;
}

function textOf(texts: Record<string, string>, shown: Shown = {}): string {
  return markupOf(texts, shown).replace(/<[^>]+>/g, ' ');
}

function markupOf(texts: Record<string, string>, { isCollated = true, languages = {} }: Shown) {
  const versions = Object.entries(texts).map(([article, exact]) => ({
    article,
    role: 'body' as const,
    speaker: speaker ?? null,
    language: languages[article],
    parts: [{ exact, start: 0, end: exact.length }],
  }));
  const articles = source.story.articles.map(({ id }) => story.article(id));
  const collation = collateStatement(versionTexts({ versions }, { articles, language: 'en' }));
  const quotation: Quotation = {
    id: 'a',
    speaker: speaker ?? '',
    event: null,
    versions,
    collation: isCollated ? collation : undefined,
  };
  return renderToStaticMarkup(
    <PanelContextProvider value={context}>
      <QuotationCard quotation={quotation} heading="h3" />
    </PanelContextProvider>,
  );
}

test('versions in another language are listed separately, without a comparison of their words', () => {
  const text = textOf({
    [english1]: 'The bridge is safe or nearly so.',
    [french]: 'Le pont est sûr.',
    [english2]: 'The bridge is safe.',
  });
  expect(text).toContain('In English: 2 versions, worded in 2 ways · In French: One version');
  expect(text).toContain('translations are not compared word for word');
  expect(text).toMatch(/In French .*Le pont est sûr/);
  expect(text).toContain('stops before “or nearly so”');
  expect(text).not.toContain('worded differently');
  expect(text.match(/Leaves out nothing that the others print/g)).toHaveLength(1);
});

test('if all are in one language, it is not named', () => {
  const text = textOf({ [english1]: 'The bridge is safe.', [english2]: 'The bridge is safe' });
  expect(text).toContain('2 versions, all in the same words');
  expect(text).not.toMatch(/In English|translation/);
});

test('uncompared versions in several languages are also grouped by language', () => {
  const texts = { [english1]: 'The bridge is safe.', [french]: 'Le pont est sûr.' };
  const text = textOf(texts, { isCollated: false });
  expect(text).toContain('translations are not compared word for word');
  expect(text).toMatch(/The bridge is safe[\s\S]*In English ·/);
  expect(text).toMatch(/Le pont est sûr[\s\S]*In French ·/);
  const alike = { [english1]: 'The bridge is safe.', [english2]: 'It is safe.' };
  expect(textOf(alike, { isCollated: false })).not.toMatch(/In English|translation/);
});

describe('a French quotation in an English article', () => {
  const texts = { [english1]: 'Le pont est sûr.', [english2]: 'The bridge is safe.' };
  const languages = { [english1]: 'fr' };

  test.each([true, false])('is a translation, named as French (collated: %s)', (isCollated) => {
    const text = textOf(texts, { isCollated, languages });
    expect(text).toContain('translations are not compared word for word');
    expect(text).not.toMatch(/worded differently|in 2 ways/);
    expect(text).toMatch(/Le pont est sûr[\s\S]*In French ·[\s\S]*in the article/);
  });

  test('has its words marked as French, and no others', () => {
    const markup = markupOf(texts, { languages });
    expect(markup).toMatch(/<blockquote[^>]* lang="fr"[^>]*><p[^>]*>“Le pont/);
    expect(markup).toMatch(/<blockquote[^>]* lang="en-GB"[^>]*><p[^>]*>“The bridge/);
  });

  test('is compared with what French articles print, and named even if all are French', () => {
    const both = { [english1]: 'Le pont est sûr.', [french]: 'Le pont est sûr, dit-il.' };
    const text = textOf(both, { languages });
    expect(text).toContain('2 versions, worded in 2 ways');
    expect(text.match(/In French/g)).toHaveLength(1);
  });
});
