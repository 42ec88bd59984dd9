import { beforeEach, expect, test, vi } from 'vitest';
import { keepPresses } from './keepPresses.ts';

// jsdom has no links in drawings.
vi.stubGlobal('SVGAElement', HTMLAnchorElement);
const kept = keepPresses(window);

beforeEach(() => {
  history.replaceState(null, '', '/');
  document.body.innerHTML = `<div id="sourceline-text">
    <a id="here" href="?event=video#event-video">The video</a>
    <a id="elsewhere" href="./stories/mill/text/2.html?event=vote#event-vote">The vote</a>
    <a id="article" href="https://news.example/?event=vote">The article</a>
  </div>`;
});

/** Whether the browser would follow the link itself. */
function press(id: string): boolean {
  // jsdom goes nowhere, and says so.
  window.addEventListener('click', (event) => event.preventDefault(), { once: true });
  let isFollowed = true;
  const look = (event: Event) => (isFollowed = !event.defaultPrevented);
  document.addEventListener('click', look, { once: true });
  document.getElementById(id)?.click();
  return isFollowed;
}

test('until the program runs, a press is kept in the address, wherever its text is', () => {
  expect(press('here')).toBe(false);
  expect(location.search).toBe('?event=video');
  expect(press('elsewhere')).toBe(false);
  expect([location.pathname, location.search]).toEqual(['/', '?event=vote']);
  expect(press('article')).toBe(true);
});

test('without the program it leads to the text, on this page or on that of a part', () => {
  kept.giveUp();
  expect(press('here')).toBe(false);
  expect(location.hash).toBe('#event-video');
  expect(press('elsewhere')).toBe(true);
});
