import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { collateStatement } from '../../story/collation/collateStatement.ts';
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

function textOf(texts: Record<string, string>, { isCollated = true } = {}): string {
  const versions = Object.entries(texts).map(([article, exact]) => ({
    article,
    role: 'body' as const,
    speaker: speaker ?? null,
    parts: [{ exact, start: 0, end: exact.length }],
  }));
  const collation = collateStatement(
    versions.map(({ article, parts }) => ({
      language: story.article(article).language,
      parts: parts.map(({ exact }) => exact),
    })),
  );
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
  ).replace(/<[^>]+>/g, ' ');
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
  expect(text).toMatch(/The bridge is safe[\s\S]*· In English ·/);
  expect(text).toMatch(/Le pont est sûr[\s\S]*· In French ·/);
  const alike = { [english1]: 'The bridge is safe.', [english2]: 'It is safe.' };
  expect(textOf(alike, { isCollated: false })).not.toMatch(/In English|translation/);
});
