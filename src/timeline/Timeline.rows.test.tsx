import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Target } from './interaction/target.ts';
import { prepareTimeline } from './layout/index/prepareTimeline.ts';
import { day, event, row, story as storyOf } from './layout/testing/inventStory.ts';
import { rowsChoicePart } from './lazyTimelines.ts';
import type { RowsView } from './rows/RowsView.ts';
import { drawn, drawsTimelines } from './testing/drawTimeline.tsx';
import { drawnMillStreet } from './testing/millStreetStory.ts';

drawsTimelines();

const rowsDrawn = () => [
  ...within(screen.getByTestId('timeline')).queryAllByTestId('article-row'),
  ...within(screen.getByTestId('timeline')).queryAllByTestId('row'),
];
const idsDrawn = () => rowsDrawn().map(({ dataset }) => dataset['articleId'] ?? dataset['rowId']);

test('breaks of the axis are in front of what lasted through them', async () => {
  await drawn(900);
  const parts = screen.getByTestId('timeline').querySelectorAll('.timeline-bar, .timeline-break');
  const kinds = [...parts].map((part) => part.matches('.timeline-break'));
  expect(kinds).toContain(true);
  expect(kinds.indexOf(true)).toBeGreaterThan(kinds.lastIndexOf(false));
});

async function openChoice() {
  await rowsChoicePart.load();
  const choice = screen.getByTestId('rows');
  act(() => {
    choice.setAttribute('open', '');
    fireEvent(choice, new Event('toggle'));
  });
  return choice;
}

test('rows can be people, each labelled with the name and number of events', async () => {
  const onOpen = vi.fn<(target: Target) => void>();
  await drawn(900, { onOpen });
  const choice = await openChoice();
  fireEvent.click(within(choice).getByRole('radio', { name: 'People' }));
  const [first] = rowsDrawn();
  expect(first?.getAttribute('aria-label')).toMatch(/^.+: \d+ events$/);
  if (first) fireEvent.click(first);
  expect(onOpen).toHaveBeenCalledWith({ kind: 'row', rowId: first?.dataset['rowId'] });
});

test('an outlet with several articles has one row for them, with one article that article’s row', async () => {
  await drawn(900, { rows: { by: 'outlet', first: [], hidden: [] } });
  const { rows } = drawnMillStreet;
  const ofArticles = rows.by('article').rows.map(({ row }) => row.rowId);
  const shown = idsDrawn();
  expect(shown).toContain('outlet:the-courier');
  expect(shown.filter((id) => id?.startsWith('outlet:'))).toHaveLength(1);
  expect(shown).toHaveLength(ofArticles.length - 1);
  const counts = rows.by('outlet').rows.map(({ ranks }) => ranks.length);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  const courier = screen
    .getAllByTestId('row')
    .find((row) => row.dataset['rowId'] === 'outlet:the-courier');
  expect(courier?.getAttribute('aria-label')).toMatch(/^The Courier: \d+ events$/);
});

test('a row can be moved and hidden, and all can be restored', async () => {
  await drawn(900);
  const before = idsDrawn();
  const [one = '', two = '', ...others] = before;
  const choice = await openChoice();
  const itemOf = (id: string) => choice.querySelector<HTMLElement>(`li[data-row-id="${id}"]`);
  const press = (id: string, name: RegExp) =>
    fireEvent.click(within(itemOf(id) ?? choice).getByRole('button', { name }));
  press(two, /^Move .* up$/);
  expect(idsDrawn()).toEqual([two, one, ...others]);
  press(two, /^Move .* up$/);
  expect(idsDrawn()).toEqual([two, one, ...others]);
  fireEvent.click(within(itemOf(one) ?? choice).getByRole('checkbox'));
  expect(idsDrawn()).toEqual([two, ...others]);
  fireEvent.click(screen.getByTestId('rows-all'));
  expect(idsDrawn()).toEqual(before);
  press(one, /^Move .* down$/);
  expect(idsDrawn()).toEqual([two, one, ...others]);
  expect(within(choice).getByRole('status').textContent).toMatch(/: 2 of \d$/);
});

test('rows controlled by the caller change only when the caller changes them', async () => {
  const onRowsChange = vi.fn<(rows: RowsView) => void>();
  const rows = { by: 'tag', first: [], hidden: [] } as const;
  await drawn(900, { rows, onRowsChange });
  expect(idsDrawn().every((id) => id?.startsWith('tag:'))).toBe(true);
  const choice = await openChoice();
  fireEvent.click(within(choice).getByRole('radio', { name: 'Articles' }));
  expect(onRowsChange).toHaveBeenCalledWith({ by: 'article', first: [], hidden: [] });
  expect(idsDrawn().every((id) => id?.startsWith('tag:'))).toBe(true);
});

test('arrow keys move into rows of people as into those of articles', async () => {
  await drawn(900, { rows: { by: 'person', first: [], hidden: [] } });
  const [row] = rowsDrawn();
  act(() => row?.focus());
  if (row) fireEvent.keyDown(row, { key: 'ArrowRight' });
  expect(document.activeElement?.getAttribute('data-target')).toBe('report');
  fireEvent.keyDown(document.activeElement ?? document, { key: 'ArrowUp' });
  expect(document.activeElement?.getAttribute('data-target')).toBe('event');
});

test('the wheel scrolls rows that have their own scrolling, and at their end the page', async () => {
  const ids = Array.from({ length: 15 }, (_, n) => `article-${n}`);
  const events = [
    event('opened', day(1901, 3, 4), 1, { reportedBy: ids }),
    event('flooded', day(1907)),
  ];
  const index = prepareTimeline(
    storyOf(
      events,
      ids.map((id) => row(id, day(1908))),
    ),
  );
  await drawn(900, {
    story: {
      ...drawnMillStreet,
      index,
      rows: { ...drawnMillStreet.rows, by: () => index },
      words: { ...drawnMillStreet.words, article: (id) => id, coverage: (_, id) => id },
      isAnnouncement: () => false,
    },
  });
  // As they are folded, the wheel is the page's.
  const svg = screen.getByTestId('timeline');
  const turn = (deltaY: number, more: WheelEventInit = {}) => {
    const line = within(svg).getAllByTestId('article-row')[0]?.querySelector('rect');
    const clientY = Number(line?.getAttribute('y')) + 30;
    return !fireEvent.wheel(svg, { deltaY, clientY, ...more });
  };
  expect(turn(100)).toBe(false);
  fireEvent.click(screen.getByTestId('more-rows'));
  expect(idsDrawn()).toEqual(ids.slice(0, 12));
  const pitch =
    Number(screen.getByTestId('row-scroll').parentElement?.style.height.replace('px', '')) / 12;
  expect(turn(pitch * 1.5)).toBe(true);
  expect(idsDrawn()).toEqual(ids.slice(1, 13));
  expect(turn(pitch * 1.5)).toBe(true);
  expect(idsDrawn()).toEqual(ids.slice(3));
  expect(turn(pitch)).toBe(false);
  expect(turn(-pitch, { clientY: 1 })).toBe(false);
  expect(turn(-3 * pitch)).toBe(true);
  expect(idsDrawn()).toEqual(ids.slice(0, 12));
});

test('where time runs down the page there are no rows to choose', async () => {
  await drawn(400, { rows: { by: 'tag', first: [], hidden: [] } });
  expect(screen.queryByTestId('rows')).toBeNull();
  expect(screen.getAllByTestId('article-row').length).toBeGreaterThan(0);
});
