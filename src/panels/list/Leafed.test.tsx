import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { millStreet, sourceOfMillStreet } from '../../story/file/testing/millStreet.ts';
import { PanelContextProvider } from '../context/PanelContext.ts';
import { CoverageTable } from '../coverage/CoverageTable.tsx';
import { Leafed } from './Leafed.tsx';
import { panelContextOf } from '../testing/panelContextOf.ts';

afterEach(cleanup);

const [first] = millStreet.events;
const [article] = millStreet.articles;
if (!first || !article) throw new Error('Mill Street has events and articles');
const digits = (n: number) => String(n).padStart(2, '0');
/** Ten a year, from 1901 on; only the first article tells of the first three. */
const events = Array.from({ length: 90 }, (_, n) => {
  const edtf = `${1901 + Math.floor(n / 10)}-05-${digits((n % 10) + 1)}`;
  const date = { ...first.date, edtf, earliest: edtf, latest: edtf };
  const title = `Ferry ${n} is late${n === 70 ? ' at the quay' : ''}`;
  return { ...first, id: `ferry-${n}`, title, date, accounts: n < 3 ? first.accounts : [] };
});
const articles = Array.from({ length: 60 }, (_, n) =>
  n === 30 ? article : { ...article, id: `paper-${n}`, headline: `Paper ${n}` },
);
const source = sourceOfMillStreet({
  events,
  undated: [],
  differences: [],
  quotations: [],
  articles: [...millStreet.articles, ...articles.filter(({ id }) => id !== article.id)],
});
const { story } = source;
const context = panelContextOf(source);

const ids = story.events.map(({ id }) => id);
const titleOf = (id: string) => story.event(id)?.title ?? '';

function drawList(items: readonly string[]) {
  render(
    <PanelContextProvider value={context}>
      <Leafed items={items} textOf={titleOf} eventIdOf={String}>
        {(shown) => shown.map((id) => <p key={id}>{titleOf(id)}</p>)}
      </Leafed>
    </PanelContextProvider>,
  );
}

const shownTitles = () => screen.queryAllByText(/^Ferry/).map(({ textContent }) => textContent);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('one leaf of a long list is drawn, and every entry can be reached leaf by leaf', () => {
  drawList(ids);
  const seen = new Set<string | null>();
  for (let leaf = 0; leaf < 4; leaf += 1) {
    expect(shownTitles().length).toBeLessThanOrEqual(24);
    for (const title of shownTitles()) seen.add(title);
    if (leaf < 3) press('Later events');
  }
  expect(seen.size).toBe(90);
  const later = screen.getByRole('button', { name: 'Later events' });
  expect(later.getAttribute('aria-disabled')).toBe('true');
  later.focus();
  press('Later events');
  expect(document.activeElement).toBe(later);
  expect(shownTitles()).toHaveLength(18);
});

test('a year leads to its first entry', () => {
  drawList(ids);
  press('1906');
  expect(shownTitles()[0]).toBe('Ferry 50 is late');
});

test('words find an entry wherever it is, and a search without results says so', () => {
  drawList(ids);
  const field = screen.getByRole('searchbox', { name: 'Find in this list' });
  fireEvent.change(field, { target: { value: 'QUAY ferr' } });
  expect(shownTitles()).toEqual(['Ferry 70 is late at the quay']);
  fireEvent.change(field, { target: { value: 'tunnel' } });
  expect(shownTitles()).toEqual([]);
  expect(screen.getByText('Nothing in this list has these words.')).toBeTruthy();
});

test('a list of at most two leaves is drawn completely, without navigation', () => {
  drawList(ids.slice(0, 48));
  expect(shownTitles()).toHaveLength(48);
  expect(screen.queryByRole('searchbox')).toBeNull();
});

test('the table is limited in both directions, starts with whoever reports most, and its totals count everything', () => {
  render(
    <PanelContextProvider value={context}>
      <CoverageTable />
    </PanelContextProvider>,
  );
  const heads = screen.getAllByRole('columnheader');
  // The event, twelve articles, the total, and who was first.
  expect(heads).toHaveLength(15);
  const accounts = events.slice(0, 3).flatMap((event) => event.accounts.map((one) => one.article));
  expect(new Set(accounts).size).toBeLessThanOrEqual(12);
  expect(screen.getAllByRole('rowheader')).toHaveLength(25);
  expect(screen.getByText(`${accounts.length} accounts`)).toBeTruthy();
});
