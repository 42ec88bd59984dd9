import { expect, test } from 'vitest';
import { millStreet, sourceOfMillStreet } from '../../story/file/testing/millStreet.ts';
import { sourceOfFerryTimetable } from '../../story/file/testing/ferryTimetable.ts';
import { markupOf, wordsOf } from '../testing/markupOf.tsx';
import { EventList } from './EventList.tsx';

const [first] = millStreet.events;
if (!first) throw new Error('Mill Street has events');
const like = first;

/** The list of a story with this many dated events, four a year, each with one account. */
function listOf(
  count: number,
  openEvent: string | null = null,
  undated: typeof millStreet.undated = [],
): string {
  const events = Array.from({ length: count }, (_, n) => {
    const edtf = `${1901 + Math.floor(n / 4)}-0${(n % 4) + 1}-05`;
    const onDay = { ...like.date, edtf, earliest: edtf, latest: edtf };
    return { ...like, id: `event-${n}`, date: onDay, accounts: like.accounts.slice(0, 1) };
  });
  const source = sourceOfMillStreet({ events, undated, differences: [], quotations: [] });
  return markupOf(source, <EventList openEvent={openEvent} />);
}

const elementsOf = (markup: string) => markup.match(/<[a-z]/g)?.length ?? 0;
const idsOf = (markup: string) =>
  [...markup.matchAll(/data-event-id="event-(\d+)"/g)].map(([, n]) => Number(n));

test('every event is listed once, as a link with its title, the dated ones in order and then the others', () => {
  const markup = markupOf(sourceOfMillStreet(), <EventList openEvent={null} />);
  const items = markup.split(/(?=<a [^>]*data-testid="event-list-item")/).slice(1);
  const told = [...millStreet.events, ...millStreet.undated];
  const listed = items.map((item) => /data-event-id="([^"]+)"/.exec(item)?.[1] ?? '');
  expect(listed.toSorted()).toEqual(told.map(({ id }) => id).toSorted());
  expect(listed.slice(millStreet.events.length)).toEqual(millStreet.undated.map(({ id }) => id));
  for (const [at, id] of listed.entries()) {
    expect(items[at]).toContain(`href="#event/${id}"`);
    expect(wordsOf(items[at] ?? '')).toContain(told.find((event) => event.id === id)?.title);
  }
  // What is open on one side begins where its other side begins.
  const known = new Map(millStreet.events.map(({ id, date }) => [id, date.earliest]));
  const days = listed.flatMap((id) => known.get(id) ?? []);
  expect(days.length).toBeGreaterThan(10);
  expect(days).toEqual(days.toSorted());
});

test('up to 40 events are listed whole, without ways to others', () => {
  for (const count of [30, 40]) {
    expect(idsOf(listOf(count))).toEqual(Array.from({ length: count }, (_, n) => n));
    expect(listOf(count)).not.toContain('event-leaf');
  }
});

test.each([30, 40, 41, 60, 100, 150, 200, 299, 301, 1000])(
  'the list of a story of %i events leaves room for a timeline among 1,500 elements',
  (count) => {
    expect(elementsOf(listOf(count))).toBeLessThanOrEqual(count > 40 ? 340 : 560);
  },
);

test('an event without a date is on the last leaf, and the list begins there if it is in the address', () => {
  const { date: _, after: __, ...dateless } = like;
  const undated = [{ ...dateless, id: 'event-99' }];
  expect(idsOf(listOf(50, null, undated))).not.toContain(99);
  expect(idsOf(listOf(50, 'event-99', undated))).toEqual([48, 49, 99]);
});

test('a longer list begins with its first leaf, or with that of the event in the address', () => {
  expect(idsOf(listOf(49))).toEqual(Array.from({ length: 16 }, (_, n) => n));
  expect(idsOf(listOf(49, 'event-47'))).toEqual(Array.from({ length: 16 }, (_, n) => 32 + n));
  expect(idsOf(listOf(49, 'event-48'))).toEqual([48]);
});

test('where the editors added all dates, the list says so once, above its items', () => {
  const words = wordsOf(markupOf(sourceOfFerryTimetable(), <EventList openEvent={null} />));
  expect(words).toMatch(/^\D*1 announced · 2 not from these articles · all event dates added by/);
  expect(words.split('this timeline’s editors')).toHaveLength(2);
});
