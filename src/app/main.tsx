// First, since it names the order of the layers.
import './style/first.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAddressBar } from './address/addressBar.ts';
import { pagePlaceOf } from './address/pagePlace.ts';
import { createParentEnd } from './embed/createParentEnd.ts';
import { createQueries } from './load/createQueries.ts';
import { indexQuery } from './load/indexQuery.ts';
import { storyQuery } from './load/storyQuery.ts';
import { App } from './page/App.tsx';
import { prefetch } from './page/prefetch.ts';
import { createPrerenderedText } from './prerender/prerenderedText.ts';
import { createReadySignal } from './ready/readySignal.ts';
import { watchPage } from './ready/watchPage.ts';
import { releaseReplaced } from './runtime/releaseReplaced.ts';
import { writeTabIndexInDrawings } from './runtime/writeTabIndexInDrawings.ts';
import { createChoicesByStory } from './services/choicesByStory.ts';
import { surroundingsOf } from './services/surroundings.ts';

const root = document.documentElement;
const container = document.getElementById('sourceline');
if (!container) throw new Error('the page has no element with the id "sourceline"');
const place = pagePlaceOf(container);
const bar = createAddressBar(window, place);
const ready = createReadySignal((call) => {
  const frame = requestAnimationFrame(call);
  return () => cancelAnimationFrame(frame);
});
const showState = () => void (root.dataset['sourceline'] = ready.state());
showState();
// Before it is said that the page is ready.
const prerendered = createPrerenderedText(document, ready, place, bar.read());
ready.subscribe(showState);
bar.subscribe(ready.touch);
watchPage(document, ready);
ready.touch();

const { story, data, capture } = bar.read();
const queries = createQueries(capture);
const surroundings = surroundingsOf(window, place);
// Before anything is rendered: the file is on its way meanwhile.
if (story !== null || data !== null) {
  void queries.prefetchQuery(storyQuery({ story, data }, surroundings));
}
// Under the timeline it is said when the story was checked; the index, a line a story, knows that.
if (data === null) void queries.prefetchQuery(indexQuery(surroundings));
prefetch(bar.read(), window, ready);
if (import.meta.hot) {
  const { hot } = import.meta;
  void import('./load/followStories.ts').then((part) => part.followStories(hot, queries));
}

const parentEnd = createParentEnd(window, bar);
parentEnd?.connect();

writeTabIndexInDrawings();
releaseReplaced();
createRoot(container).render(
  <StrictMode>
    <App
      queries={queries}
      services={{
        bar,
        ready,
        ownsDocument: true,
        parentEnd,
        prerendered,
        surroundings,
        choicesOf: createChoicesByStory(),
      }}
    />
  </StrictMode>,
);
