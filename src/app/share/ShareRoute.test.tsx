import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { english } from '../../language/english.ts';
// oxlint-disable-next-line no-restricted-imports -- a story to embed, as it would be loaded
import { sourceOfFerryTimetable } from '../../story/file/testing/ferryTimetable.ts';
import { createAddressBar } from '../address/addressBar.ts';
import { createReadySignal } from '../ready/readySignal.ts';
import { createChoicesByStory } from '../services/choicesByStory.ts';
import { ServicesProvider, type Services } from '../services/Services.ts';
import { surroundingsOf } from '../services/surroundings.ts';
import { ShareRoute } from './ShareRoute.tsx';

afterEach(cleanup);

const source = sourceOfFerryTimetable();

/** The markup that the Embed page writes, opened at jsdom's own address. */
function markupOf(site: string | null): string {
  const place = { root: './', site, inPieces: [], integrity: new Map() };
  const services: Services = {
    bar: createAddressBar(window),
    ready: createReadySignal(() => () => {}),
    ownsDocument: true,
    parentEnd: null,
    surroundings: surroundingsOf(window, place),
    prerendered: { language: null, isThere: () => false, takeOver: () => {} },
    choicesOf: createChoicesByStory(),
  };
  const { container } = render(
    <ServicesProvider value={services}>
      <QueryClientProvider client={new QueryClient()}>
        <ShareRoute source={source} language={english} />
      </QueryClientProvider>
    </ServicesProvider>,
  );
  const blocks = Array.from(
    container.querySelectorAll('.share-methods pre, .share-methods textarea'),
  );
  expect(blocks.length).toBeGreaterThan(1);
  return blocks.map(({ textContent }) => textContent).join('\n');
}

test('the Embed page of a site built with --address writes that address wherever it is opened', () => {
  const markup = markupOf('https://news.example/lines/');
  expect(markup).toContain(`https://news.example/lines/stories/${source.story.id}/?embed=1`);
  expect(markup).not.toContain(window.location.host);
});

test('without an address it writes the one at which it is opened', () => {
  expect(markupOf(null)).toContain(`${window.location.origin}/stories/${source.story.id}/`);
});
