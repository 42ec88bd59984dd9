import { act, fireEvent, screen, within } from '@testing-library/react';
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
/** The Courier’s accounts are replaced when they become links, so each is looked up anew. */
function at(n: number): HTMLElement {
  const account = accountsOf('courier')[n];
  if (!account) throw new Error(`the Courier has ${n + 1} accounts`);
  return account;
}
/** Which of a row's accounts are ordinary links. */
const linksOf = (id: string) =>
  accountsOf(id).flatMap(({ tagName }, n) => (tagName === 'a' ? [n] : []));
const asOne = (id: string) => [...rowNamed(id).querySelectorAll('.timeline-as-one > *')];
const shapesIn = (link: Element | undefined) => link?.querySelectorAll('.timeline-account').length;
const quiet = (element: Element) => element.classList.contains('timeline-stepped-back');

test('a few accounts are drawn each in its link', async () => {
  await drawn(1000, { story: few });
  expect(asOne('courier')).toEqual([]);
  expect(accountsOf('courier').every((link) => shapesIn(link) === 1)).toBe(true);
});

test('of many, those of a row that look alike are one element, and each is one more, which can be pressed as a link', async () => {
  const opened: unknown[] = [];
  await drawn(1000, { story: many, onOpen: (target) => opened.push(target) > 0 });
  // The single ones, those of several, and the numbers on these.
  expect(asOne('courier').map(({ tagName }) => tagName)).toEqual(['path', 'path', 'text']);
  const links = accountsOf('courier');
  expect(links.length).toBeGreaterThan(30);
  expect(links.every((link) => link.tagName === 'rect' && link.role === 'link')).toBe(true);
  expect(links.every((link) => link.ariaLabel !== null && link.ariaLabel !== '')).toBe(true);
  const { eventId, articleId } = links[3]?.dataset ?? {};
  if (links[3]) fireEvent.click(links[3]);
  expect(opened).toEqual([{ kind: 'coverage', eventId, articleId }]);
});

test('one of many is an ordinary link while the pointer or the keyboard is on it', async () => {
  await drawn(1000, { story: many });
  expect(linksOf('courier')).toEqual([]);
  fireEvent.pointerOver(at(2));
  expect(linksOf('courier')).toEqual([2]);
  act(() => at(4).focus());
  expect(linksOf('courier')).toEqual([2, 4]);
  expect(document.activeElement).toBe(at(4));
  expect(at(4).getAttribute('href')).toBe(`#coverage/${at(4).dataset['eventId']}/courier`);
  fireEvent.keyDown(at(4), { key: 'ArrowRight' });
  expect(document.activeElement).toBe(at(5));
  expect(linksOf('courier')).toEqual([2, 5]);
});

test('where they are one element, only the account under the pointer is also drawn in its link', async () => {
  await drawn(1000, { story: many });
  fireEvent.pointerOver(at(0));
  expect([shapesIn(at(0)), shapesIn(at(1)), shapesIn(accountsOf('post')[0])]).toEqual([1, 0, 0]);
  fireEvent.pointerOver(at(1));
  expect([shapesIn(at(0)), shapesIn(at(1))]).toEqual([0, 1]);
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
