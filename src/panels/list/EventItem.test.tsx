import { expect, test } from 'vitest';
import { millStreetWith } from '../../story/file/testing/manyOutlets.ts';
import { markupOf, wordsOf } from '../testing/markupOf.tsx';
import { EventItem } from './EventItem.tsx';

function entryWith(furtherOutlets: number): string {
  const source = millStreetWith(furtherOutlets);
  const event = source.story.events.find(({ id }) => id === 'bridge-rebuilt');
  if (!event) throw new Error('the event is in the story');
  return markupOf(source, <EventItem event={event} isOpen={false} />);
}

test('an entry says that accounts contradict each other, and its names do not end in a comma', () => {
  const source = millStreetWith(0);
  const entry = (id: string) => {
    const event = source.story.event(id);
    if (!event) throw new Error('the event is in the story');
    return wordsOf(markupOf(source, <EventItem event={event} isOpen={false} />));
  };
  const words = entry('bridge-reopens');
  expect(words).toMatch(/here the accounts contradict each other Bridge opens to lorries again/);
  expect(words).toMatch(/Reported by The Courier$/);
  expect(entry('video')).not.toContain('contradict');
  expect(entry('first-cracks')).toMatch(/2023 ?, Evening Post$/);
});

test('an entry names a dozen of those who report it and how many more there are', () => {
  expect(wordsOf(entryWith(10))).toContain('Outlet further-9');
  expect(wordsOf(entryWith(10))).not.toContain('more');
  const words = wordsOf(entryWith(1400));
  expect(words.match(/Outlet further|Evening Post|Courier/g)).toHaveLength(12);
  expect(words).toMatch(/and 1,390 more$/);
  expect(entryWith(1400).match(/outlet-shape/g)).toHaveLength(12);
});
