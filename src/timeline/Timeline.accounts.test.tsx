import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { drawn, drawsTimelines } from './testing/drawTimeline.tsx';
import { storyOfYears } from './testing/storyOfYears.ts';

drawsTimelines();

const few = storyOfYears(10);
const many = storyOfYears(45);

const rowNamed = (id: string) => {
  const row = document.querySelector<HTMLElement>(`[data-key="row ${id}"]`);
  if (!row) throw new Error(`${id} has a row`);
  return row;
};
const accountsOf = (id: string) => within(rowNamed(id)).getAllByTestId('coverage');
const asOne = (id: string) => [...rowNamed(id).querySelectorAll('.timeline-as-one > *')];
const shapesIn = (link: Element | undefined) => link?.querySelectorAll('.timeline-account').length;
const quiet = (element: Element) => element.classList.contains('timeline-stepped-back');

test('a few accounts are drawn each in its link', async () => {
  await drawn(1000, { story: few });
  expect(asOne('courier')).toEqual([]);
  expect(accountsOf('courier').every((link) => shapesIn(link) === 1)).toBe(true);
});

test('of many, those of a row that look alike are one element, and each can still be pressed as a link', async () => {
  await drawn(1000, { story: many });
  // The single ones, those of several, and the numbers on these.
  expect(asOne('courier').map(({ tagName }) => tagName)).toEqual(['path', 'path', 'text']);
  const links = accountsOf('courier');
  expect(links.length).toBeGreaterThan(30);
  expect(links.every((link) => link.childElementCount === 1)).toBe(true);
});

test('where they are one element, only the account under the pointer is also drawn in its link', async () => {
  await drawn(1000, { story: many });
  const [first, second] = accountsOf('courier');
  if (first) fireEvent.pointerOver(first);
  expect([shapesIn(first), shapesIn(second), shapesIn(accountsOf('post')[0])]).toEqual([1, 0, 0]);
  if (second) fireEvent.pointerOver(second);
  expect([shapesIn(first), shapesIn(second)]).toEqual([0, 1]);
});

test('where they are one element, what a search excludes is drawn separately, with its number', async () => {
  const out = ['e3', 'e44', 'e45', 'e46'];
  await drawn(1000, { story: many, dimmed: { events: new Set(out), articles: new Set() } });
  expect(
    asOne('courier')
      .filter(quiet)
      .map(({ tagName }) => tagName),
  ).toEqual(['path', 'path', 'text']);
  const [number] = asOne('courier').filter(quiet).slice(-1);
  expect(number?.textContent).toBe('3');
  expect(screen.getAllByTestId('coverage').filter(quiet)).toHaveLength(4);
});
