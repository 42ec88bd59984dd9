import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAddressBar } from './address/addressBar.ts';
import { createQueries } from './load/createQueries.ts';
import { askAhead } from './later/askAhead.ts';
import { App } from './page/App.tsx';
import { createReadySignal } from './ready/readySignal.ts';
import { watchPage } from './ready/watchPage.ts';
import { surroundingsOf } from './surroundings.ts';
import './style/fonts.css';
import './style/tokens.css';
import './style/ground.css';
import './style/page.css';
import './style/timeline.css';
import './style/narrow.css';
import './style/list.css';
import './style/outlets.css';
import './style/panel.css';
import './style/account.css';
import './style/apparatus.css';
import './style/article.css';
import './style/quotations.css';
import './style/problem.css';
import './style/embed.css';
import './style/media.css';

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
