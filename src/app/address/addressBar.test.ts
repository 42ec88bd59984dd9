import { beforeEach, expect, test, vi } from 'vitest';
import { createAddressBar } from './addressBar.ts';

beforeEach(() => window.history.replaceState(null, '', '/?story=s&unknown=1'));

test('a link keeps the known keys of the address and drops unknown ones', () => {
  const bar = createAddressBar(window);
  expect(bar.hrefOf({ event: 'e' })).toBe('?story=s&event=e');
});

test('a change adds one entry to the history, the same address adds none', () => {
  const bar = createAddressBar(window);
  const places = window.history.length;
  bar.go({ event: 'e' });
  bar.go({ event: 'e' });
  expect(window.location.search).toBe('?story=s&event=e');
  expect(window.history.length).toBe(places + 1);
  expect(bar.read().event).toBe('e');
});

test('a listener is told of every change until it unsubscribes', () => {
  const bar = createAddressBar(window);
  const listener = vi.fn<() => void>();
  const undo = bar.subscribe(listener);
  bar.go({ event: 'e' });
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(listener).toHaveBeenCalledTimes(2);
  undo();
  bar.go({ event: null });
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(listener).toHaveBeenCalledTimes(2);
});

test('the same address reads as the same value, so nothing is redrawn needlessly', () => {
  const bar = createAddressBar(window);
  expect(bar.read()).toBe(bar.read());
});

test('if the embedding page keeps the history, a step adds no entry', () => {
  window.history.replaceState(null, '', '/?story=s&history=host');
  const bar = createAddressBar(window);
  const places = window.history.length;
  bar.go({ event: 'e' });
  expect(window.history.length).toBe(places);
  expect(bar.read().event).toBe('e');
});

function refuse() {
  throw new DOMException('refused', 'SecurityError');
}

test('the page works without a changing address if the browser does not allow it', () => {
  const { location } = window;
  const browser = {
    location,
    history: { pushState: refuse, replaceState: refuse, go: refuse, state: null },
  };
  const [addEventListener, removeEventListener] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const bar = createAddressBar({ ...browser, addEventListener, removeEventListener });
  bar.go({ event: 'e' });
  expect(bar.read()).toMatchObject({ story: 's', event: 'e' });
  expect(bar.hrefOf({})).toBe('?story=s&event=e');
});

test("on a story's own page its id is not in the address, and no story is the site's root", () => {
  window.history.replaceState(null, '', '/stories/s/?event=e');
  const bar = createAddressBar(window, { root: '../../', story: 's' });
  expect(bar.read().story).toBe('s');
  expect(bar.hrefOf({ event: 'f' })).toBe('?event=f');
  expect(bar.hrefOf({ story: 'other', event: null })).toBe('?story=other');
  expect(bar.hrefOf({ story: null, event: null })).toBe('../../?');
});

test("on a story's own page a file named by the address is that file, of whatever id", () => {
  window.history.replaceState(null, '', '/stories/s/?data=a.json');
  const bar = createAddressBar(window, { root: '../../', story: 's' });
  expect(bar.read()).toMatchObject({ story: null, data: 'a.json' });
  expect(bar.hrefOf({ event: 'e' })).toBe('?data=a.json&event=e');
});

test('a link to share holds what is shown and not how this reader views it', () => {
  window.history.replaceState(null, '', '/?story=s&event=e&q=ash&theme=dark&embed=1&capture=1');
  const site = new URL('https://news.example/timelines/');
  expect(createAddressBar(window).linkOfShown(site)).toBe(
    'https://news.example/timelines/?story=s&event=e&q=ash',
  );
});

test("on a story's own page the link to hand on is that page, where the site is said to be", () => {
  window.history.replaceState(null, '', '/stories/s/?font=sans');
  const bar = createAddressBar(window, { root: '../../', story: 's' });
  const site = new URL('https://news.example/');
  expect(bar.linkOfShown(site)).toBe('https://news.example/stories/s/');
  bar.go({ article: 'a' });
  expect(bar.linkOfShown(site)).toBe('https://news.example/stories/s/?article=a');
});

const nextArrival = () =>
  new Promise((done) => window.addEventListener('popstate', done, { once: true }));

test('closing goes back to before anything was opened, or otherwise changes the address in place', async () => {
  const bar = createAddressBar(window);
  bar.go({ event: 'e' });
  bar.go({ event: 'f' });
  const back = nextArrival();
  expect(bar.leave({ event: null })).toBe(true);
  await back;
  expect(window.location.search).toBe('?story=s&unknown=1');
  bar.go({ event: 'e' });
  bar.amend({ from: '2023' });
  const places = window.history.length;
  expect(bar.leave({ event: null })).toBe(false);
  expect(window.location.search).toBe('?story=s&from=2023');
  expect(window.history.length).toBe(places);
});

test('in a frame closing does not move in the history, which the embedding page shares', () => {
  window.history.replaceState(null, '', '/?story=s&embed=1');
  const bar = createAddressBar(window);
  bar.go({ event: 'e' });
  expect(bar.leave({ event: null })).toBe(false);
  expect(bar.read().event).toBeNull();
});
