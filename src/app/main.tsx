import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAddressBar } from './address/addressBar.ts';
import { createQueries } from './load/createQueries.ts';
import { askAhead } from './later/askAhead.ts';
import { App } from './page/App.tsx';
import { createReadySignal } from './ready/readySignal.ts';
import { watchPage } from './ready/watchPage.ts';
import { surroundingsOf } from './surroundings.ts';
import './style/first.css';

const root = document.documentElement;
const bar = createAddressBar(window);
const ready = createReadySignal((call) => {
  const frame = requestAnimationFrame(call);
  return () => cancelAnimationFrame(frame);
});
const showState = () => void (root.dataset['sourceline'] = ready.state());
showState();
ready.subscribe(showState);
bar.subscribe(ready.touch);
watchPage(document, ready);
ready.touch();
askAhead(bar.read(), window, ready);

const place = document.getElementById('sourceline');
if (!place) throw new Error('the page has no element with the id "sourceline"');
createRoot(place).render(
  <StrictMode>
    <App
      bar={bar}
      ready={ready}
      queries={createQueries(bar.read().capture)}
      surroundings={surroundingsOf(window)}
    />
  </StrictMode>,
);
