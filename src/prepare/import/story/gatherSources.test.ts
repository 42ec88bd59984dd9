import { expect, test } from 'vitest';
import type { EnteredTimeline } from '../entered.ts';
import { eventsOf } from '../sheet/testing/readCsv.ts';
import { gatherSources } from './gatherSources.ts';

/** The outlet of each article of a sheet, and what is remarked. */
function gathered(csv: string) {
  const { events, notes } = eventsOf(csv);
  const timeline: EnteredTimeline = {
    kind: 'sheet',
    title: 'The bridge on Mill Street',
    description: '',
    language: 'en',
    paragraphs: [],
    events,
  };
  const { outlets, articles } = gatherSources(timeline, '2032-05-04', notes);
  const names = new Map(outlets.map(({ id, name }) => [id, name]));
  return {
    names: articles.map(({ outlet }) => (outlet === null ? null : names.get(outlet))),
    urls: articles.map(({ url }) => url),
    remarks: notes.lines(),
  };
}

test('an outlet with its article and without is one', () => {
  const { names, remarks } = gathered(
    'title,date,outlet,headline\na,2024,The Courier,One\nb,2024,Courier,Two\nc,2024,Post,Three',
  );
  expect(names).toEqual(['The Courier', 'The Courier', 'Post']);
  expect(remarks).toEqual(['“Courier” was taken for “The Courier” (row 3)']);
});

test('a row without an outlet has that of the other rows with its site', () => {
  const { names } = gathered(
    'title,date,outlet,url\na,2024,Courier,https://www.courier.example/a\nb,2024,,https://courier.example/b\nc,2024,,https://post.example/c',
  );
  expect(names).toEqual(['Courier', 'Courier', null]);
});

test('rows that name several outlets for one site leave it open', () => {
  const { names } = gathered(
    'title,date,outlet,url\na,2024,Courier,https://press.example/a\nb,2024,Post,https://press.example/b\nc,2024,,https://press.example/c',
  );
  expect(names.at(-1)).toBeNull();
});

test.each([
  'courier.example/a',
  'www.courier.example/a',
  'courier.example',
  'courier.example:80/a?b=c',
])('an address without https is read with it and listed: %s', (address) => {
  const { urls, remarks } = gathered(`title,date,url\na,2024,${address}`);
  expect(urls).toEqual([`https://${address}`]);
  expect(remarks).toContain('an address without https:// was read with it (row 2)');
});
