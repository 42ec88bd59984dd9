import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFocusAfterRemoval } from './keepFocusAfterRemoval.ts';

let undo = () => {};
beforeEach(() => {
  undo = keepFocusAfterRemoval(document.body);
});
afterEach(() => {
  undo();
  cleanup();
});

/** A list with a button for more, which goes away when it is pressed. */
function List({ more, isLast = false }: { more: readonly string[]; isLast?: boolean }) {
  const [isWhole, setWhole] = useState(false);
  return (
    <main>
      <a href="#first">first</a>
      <p>
        {!isWhole && (
          <button type="button" onClick={() => setWhole(true)}>
            more
          </button>
        )}
        {isWhole &&
          more.map((name) => (
            <a key={name} href={`#${name}`}>
              {name}
            </a>
          ))}
      </p>
      {!isLast && <a href="#after">after</a>}
    </main>
  );
}

const painted = () => new Promise((resolve) => setTimeout(resolve, 250));
const focused = () => document.activeElement?.textContent;

async function pressMore() {
  const button = screen.getByRole('button', { name: 'more' });
  button.focus();
  fireEvent.click(button);
  await painted();
}

test.each([
  ['the first of what has come in its place', { more: ['second', 'third'] }, 'second'],
  ['what follows if nothing has', { more: [] }, 'after'],
  ['what was before if nothing follows', { more: [], isLast: true }, 'first'],
])('when a pressed button disappears, the focus goes to %s', async (_, list, place) => {
  render(<List {...list} />);
  await pressMore();
  expect(focused()).toBe(place);
});

test('an element that took the focus itself keeps it, and one that lost it earlier takes none', async () => {
  render(<List more={['second']} />);
  const button = screen.getByRole('button', { name: 'more' });
  button.focus();
  fireEvent.click(button);
  screen.getByText('after').focus();
  await painted();
  expect(focused()).toBe('after');
  cleanup();
  render(<List more={['second']} />);
  screen.getByRole('button', { name: 'more' }).focus();
  screen.getByRole('button', { name: 'more' }).blur();
  await vi.waitFor(() => expect(document.activeElement).toBe(document.body));
  fireEvent.click(screen.getByRole('button', { name: 'more' }));
  await painted();
  expect(document.activeElement).toBe(document.body);
});
