// @vitest-environment node
import { expect, test } from 'vitest';
import { millStreet, sourceOfMillStreet } from '../../story/file/testing/millStreet.ts';
import { markupOf, wordsOf } from '../testing/markupOf.tsx';
import { EventItem } from './EventItem.tsx';

/** Mill Street, whose first event so many further outlets report, each in one article. */
function sourceWith(furtherOutlets: number) {
  const [first, ...events] = millStreet.events;
  const [article] = millStreet.articles;
  const account = first?.accounts[0];
  if (!first || !article || !account) throw new Error('Mill Street has an event with an account');
  const ids = Array.from({ length: furtherOutlets }, (_, n) => `further-${n}`);
  const further = ids.map((id) => ({ ...article, id, outlet: id }));
  const accounts = ids.map((id) => ({ ...account, article: id }));
  return sourceOfMillStreet({
    outlets: [
      ...millStreet.outlets,
      ...ids.map((id) => ({ id, name: `Outlet ${id}`, evidence: [] })),
    ],
    articles: [...millStreet.articles, ...further],
    events: [{ ...first, accounts: [...first.accounts, ...accounts] }, ...events],
  });
}

function entryWith(furtherOutlets: number, isNear: boolean): string {
  const source = sourceWith(furtherOutlets);
  const event = source.story.events.find(({ id }) => id === 'bridge-rebuilt');
  if (!event) throw new Error('the event is in the story');
  return markupOf(source, <EventItem event={event} isOpen={false} isNear={isNear} />);
}

test('an entry names a dozen of who reports it, and how many more there are, near and far', () => {
  expect(wordsOf(entryWith(10, true))).toContain('Outlet further-9');
  expect(wordsOf(entryWith(10, true))).not.toContain('more');
  for (const isNear of [true, false]) {
    const words = wordsOf(entryWith(1400, isNear));
    expect(words.match(/Outlet further|Evening Post|Courier/g)).toHaveLength(12);
    expect(words).toMatch(/and 1,390 more$/);
  }
  expect(entryWith(1400, true).match(/<svg/g)).toHaveLength(12);
});
