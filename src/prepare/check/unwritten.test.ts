import { expect, it } from 'vitest';
import { everyStanding } from '../../story/file/testing/everyStanding.ts';
import { toBeWritten } from '../toBeWritten.ts';
import { unwritten } from './rules/unwritten.ts';

const found = (change: Partial<typeof everyStanding>) =>
  unwritten({ file: 'story.json', story: { ...everyStanding, ...change }, texts: new Map() }).map(
    ({ severity, path, message }) => `${severity} ${path}: ${message}`,
  );

it('a story that a person wrote has no sentence left to write', () => {
  expect(found({})).toEqual([]);
});

it('each sentence that draft wrote in the place of one is a warning', () => {
  const [event] = everyStanding.events;
  if (!event) throw new Error('the story has no event');
  const summary = `By the words of gazette: ${event.title}`;
  const { description, role } = toBeWritten;
  const person = { id: 'nora-quill', name: 'Nora Quill', role };
  expect(found({ description, people: [person], events: [event, { ...event, summary }] })).toEqual([
    'warning $.description: is still as draft wrote it; say in a sentence what this is about',
    'warning $.people[0].role: is still as draft wrote it; say who this is',
    'warning $.events[1].summary: is still as draft wrote it; say it in a sentence of your own',
  ]);
});

it('words that a person wrote about writing are none of draft’s', () => {
  const description = 'A bridge whose history is to be written';
  expect(found({ description })).toEqual([]);
});

it('a title that is made of one article’s words is a warning, and a short one is not', () => {
  const [event] = everyStanding.events;
  const [account] = event?.accounts ?? [];
  const [excerpt] = account?.excerpts ?? [];
  if (!event || !account || !excerpt) throw new Error('the story has no excerpt');
  const exact = 'A reckless skipper rammed the old bridge on Tuesday, divers said';
  const accounts = [{ ...account, excerpts: [{ ...excerpt, exact }] }];
  const titled = (title: string) => found({ events: [{ ...event, title, accounts }] });
  const [warning] = titled('A reckless skipper rammed the old bridge, divers said');
  expect(warning).toContain(
    `$.events[0].title: is made of the words of "${account.article}" alone`,
  );
  expect(titled('A reckless skipper rammed …')).toHaveLength(1);
  expect(titled('A barge strikes the old bridge on Mill Street')).toEqual([]);
  expect(titled('The old bridge')).toEqual([]);
});
