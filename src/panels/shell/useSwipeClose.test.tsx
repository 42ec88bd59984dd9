import { cleanup, render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSwipeClose } from './useSwipeClose.ts';

const close = vi.fn<() => void>();

beforeEach(() => {
  close.mockClear();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

afterEach(cleanup);

function Sheet({ isActive = true }: { isActive?: boolean }) {
  const sheet = useRef<HTMLDivElement>(null);
  useSwipeClose(sheet, isActive, close);
  return (
    <div ref={sheet} data-testid="sheet">
      <div className="panel-handle" data-testid="handle" />
      <div className="panel-scroller" data-testid="scroller">
        <p>text</p>
      </div>
    </div>
  );
}

/** A finger goes over some places, 400 ms from one to the next unless said otherwise. */
function swipe(
  on: Element,
  path: readonly (readonly [number, number])[],
  { stepMs = 400, pointerType = 'touch', end = 'pointerup' } = {},
): void {
  path.forEach(([clientX, clientY], at) => {
    const types = at === 0 ? ['pointerdown'] : ['pointermove'];
    for (const type of at === path.length - 1 ? [...types, end] : types) {
      const event = new PointerEvent(type, {
        bubbles: true,
        pointerId: 1,
        isPrimary: true,
        pointerType,
        clientX,
        clientY,
      });
      Object.defineProperty(event, 'timeStamp', { value: 1000 + at * stepMs });
      on.dispatchEvent(event);
    }
  });
}

const down = [
  [100, 100],
  [102, 150],
  [104, 240],
] as const;

test('a finger that pulls the sheet down closes it, from its text at the top and from its handle', () => {
  const { getByText, getByTestId } = render(<Sheet />);
  swipe(getByText('text'), down);
  swipe(getByTestId('handle'), down);
  expect(close).toHaveBeenCalledTimes(2);
});

test('in a text that is scrolled the finger scrolls; the handle pulls all the same', () => {
  const { getByText, getByTestId } = render(<Sheet />);
  getByTestId('scroller').scrollTop = 40;
  swipe(getByText('text'), down);
  expect(close).not.toHaveBeenCalled();
  swipe(getByTestId('handle'), down);
  expect(close).toHaveBeenCalledOnce();
});

test('a short way closes only when it is quick', () => {
  const { getByText } = render(<Sheet />);
  const short = [
    [100, 100],
    [100, 150],
  ] as const;
  swipe(getByText('text'), short);
  expect(close).not.toHaveBeenCalled();
  swipe(getByText('text'), short, { stepMs: 60 });
  expect(close).toHaveBeenCalledOnce();
});

test.each([
  [
    'up',
    [
      [100, 240],
      [100, 100],
    ],
    {},
  ],
  [
    'aside first',
    [
      [100, 100],
      [140, 110],
      [140, 300],
    ],
    {},
  ],
  [
    'hardly at all',
    [
      [100, 100],
      [101, 104],
    ],
    { stepMs: 1 },
  ],
  ['with a mouse', down, { pointerType: 'mouse' }],
  ['until the browser takes it to scroll', down, { end: 'pointercancel' }],
] as const)('a movement %s closes nothing', (_, path, options) => {
  const { getByText, getByTestId } = render(<Sheet />);
  swipe(getByText('text'), path, options);
  expect(close).not.toHaveBeenCalled();
  expect(getByTestId('sheet').style.translate).toBe('');
});

/** How far the sheet had gone when the finger was lifted. */
function pulled() {
  const { getByText, getByTestId, unmount } = render(<Sheet />);
  const sheet = getByTestId('sheet');
  let translate = '';
  sheet.addEventListener('pointermove', () => (translate = sheet.style.translate));
  swipe(getByText('text'), down, { end: 'pointercancel' });
  unmount();
  return translate;
}

test('the sheet follows the finger, except with reduced motion', () => {
  expect(pulled()).toBe('0 140px');
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  expect(pulled()).toBe('');
});

test('a panel beside the page cannot be pulled', () => {
  const { getByText } = render(<Sheet isActive={false} />);
  swipe(getByText('text'), down);
  expect(close).not.toHaveBeenCalled();
});
