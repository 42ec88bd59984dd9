import { cleanup, fireEvent, render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, test } from 'vitest';
import { useDismissal } from './useDismissal.ts';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

function Sheet({ isOpen }: { isOpen: boolean }) {
  const details = useRef<HTMLDetailsElement>(null);
  useDismissal(details, isOpen);
  return (
    <details open ref={details}>
      <summary>Rows</summary>
      <p>Which rows are drawn</p>
      <button type="button">Show all</button>
    </details>
  );
}

/** An open sheet, with what stands beside it in the document. */
function draw(container: HTMLElement = document.body.appendChild(document.createElement('div'))) {
  const beside = document.body.appendChild(document.createElement('button'));
  const { rerender } = render(<Sheet isOpen />, { container });
  const find = (selector: string) => {
    const found = container.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`there is no ${selector}`);
    return found;
  };
  const isOpen = () => find('details').hasAttribute('open');
  return { beside, find, isOpen, rest: () => rerender(<Sheet isOpen={false} />) };
}

test('a press within an open sheet leaves it open, and one beside it closes it', () => {
  const { beside, find, isOpen } = draw();
  fireEvent.pointerDown(find('p'));
  expect(isOpen()).toBe(true);
  fireEvent.pointerDown(beside);
  expect(isOpen()).toBe(false);
});

test.each(['open', 'closed'] as const)(
  'a press inside leaves it open, also in a shadow tree that is %s',
  (mode) => {
    const host = document.body.appendChild(document.createElement('div'));
    const container = document.createElement('div');
    host.attachShadow({ mode }).append(container);
    const { beside, find, isOpen } = draw(container);
    fireEvent(find('p'), new Event('pointerdown', { bubbles: true, composed: true }));
    expect(isOpen()).toBe(true);
    fireEvent.pointerDown(beside);
    expect(isOpen()).toBe(false);
  },
);

test('moving the focus elsewhere closes it, losing the focus does not', () => {
  const { beside, find, isOpen } = draw();
  find('button').focus();
  find('button').blur();
  expect(isOpen()).toBe(true);
  find('button').focus();
  beside.focus();
  expect(isOpen()).toBe(false);
});

test('Escape closes it and moves the focus to its summary', () => {
  const { find, isOpen } = draw();
  find('button').focus();
  fireEvent.keyDown(find('button'), { key: 'Escape' });
  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(find('summary'));
});

test('a sheet that is not open is not closed', () => {
  const { beside, isOpen, rest } = draw();
  rest();
  fireEvent.pointerDown(beside);
  expect(isOpen()).toBe(true);
});
