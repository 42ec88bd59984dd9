import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { millStreet } from '../../story/file/testing/millStreet.ts';
import { leastLarge, partLength } from '../../story/largeStory.ts';
import { openPieces } from '../../story/pieces/testing/writtenPieces.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import { PanelContextProvider } from '../context/PanelContext.ts';
import { panelContextOf } from '../testing/panelContextOf.ts';
import { WholeStory } from './WholeStory.tsx';

/** Mill Street with the first of its events, and one of its articles, over and over. */
function largeMillStreet() {
  const [event] = millStreet.events;
  const [article] = millStreet.articles;
  if (!event || !article) throw new Error('Mill Street has an event and an article');
  const events = Array.from({ length: partLength + 1 }, (_, n) => ({ ...event, id: `event-${n}` }));
  const articles = Array.from({ length: leastLarge }, (_, n) => ({
    ...article,
    id: `article-${n}`,
    headline: `Number ${n} of the bridge`,
    datePublished: { ...article.datePublished, edtf: `${1000 + n}` },
  }));
  return {
    ...millStreet,
    articles: [...millStreet.articles, ...articles],
    events,
    quotations: [],
    differences: [],
  };
}

const markupOf = (source: StorySource) =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <PanelContextProvider value={panelContextOf(source)}>
        <WholeStory />
      </PanelContextProvider>
    </QueryClientProvider>,
  );

test('the articles of a story in pieces are not listed before their headlines have loaded', async () => {
  const { supplied } = openPieces(largeMillStreet());
  const part = supplied.source();
  expect(part.supply).not.toBeNull();
  expect(markupOf(part).includes('data-article-id="article-7"')).toBe(false);
  const whole = markupOf(await supplied.wantAll());
  expect(whole.includes('Number 7 of the bridge')).toBe(true);
});
