import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { afterFonts } from './afterFonts.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.head.innerHTML = '<link rel="preload" as="font" /><link rel="preload" as="font" />';
  document.body.innerHTML = '<div id="sourceline-text"></div>';
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const begin = () => {
  const called = vi.fn<() => void>();
  afterFonts(window, called);
  return called;
};
const fonts = () => [...document.querySelectorAll('link')];
const settle = (font: Element | undefined, how: 'load' | 'error') => {
  font?.dispatchEvent(new Event(how));
  vi.advanceTimersByTime(4);
};

describe('what waits for the fonts that the head asks for', () => {
  test('waits for all of them, whether they arrive or fail', () => {
    const called = begin();
    const [first, second] = fonts();
    settle(first, 'load');
    expect(called).not.toHaveBeenCalled();
    settle(second, 'error');
    expect(called).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(10_000);
    expect(called).toHaveBeenCalledTimes(1);
  });

  test('waits for the text to begin, or for the end of a page without one', () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    document.body.replaceChildren();
    const called = begin();
    fonts().forEach((font) => settle(font, 'load'));
    vi.advanceTimersByTime(10_000);
    expect(called).not.toHaveBeenCalled();
    state.mockReturnValue('interactive');
    vi.advanceTimersByTime(16);
    expect(called).toHaveBeenCalledTimes(1);
  });

  test('waits for the whole timeline in the text, unless the fonts are late', () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    const text = document.getElementById('sourceline-text');
    if (!text) throw new Error('the page has a text');
    text.innerHTML = '<section class="timeline-still"><ul><li></li></ul></section>';
    const [called, calledLate] = [begin(), vi.fn<() => void>()];
    fonts().forEach((font) => settle(font, 'load'));
    vi.advanceTimersByTime(100);
    expect(called).not.toHaveBeenCalled();
    text.append(document.createElement('h2'));
    vi.advanceTimersByTime(20);
    expect(called).toHaveBeenCalledTimes(1);
    text.lastChild?.remove();
    afterFonts(window, calledLate);
    vi.advanceTimersByTime(799);
    expect(calledLate).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(calledLate).toHaveBeenCalledTimes(1);
  });

  test('does not wait long for fonts that never arrive', () => {
    const called = begin();
    vi.advanceTimersByTime(799);
    expect(called).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(called).toHaveBeenCalledTimes(1);
  });
});
