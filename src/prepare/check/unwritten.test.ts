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
  const summary = toBeWritten.summary('gazette', event.title);
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
