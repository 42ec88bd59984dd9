import { expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { millStreet, sourceOfMillStreet } from '../file/testing/millStreet.ts';
import { citationList } from './citationList.ts';

const source = sourceOfMillStreet();
const address = 'https://timelines.example/stories/mill-street/';
const listOf = (matchingIds: ReadonlySet<string> | null) =>
  citationList({ source, language: english, matchingIds, address });

test('every account is cited under its event, after the story and its address', async () => {
  const list = await listOf(null);
  expect(list.startsWith(`${source.story.title}\n${address}\n`)).toBe(true);
  const reported = millStreet.events.filter(({ accounts }) => accounts.length > 0);
  for (const { title } of reported) expect(list).toContain(`\n\n\n${title}\n`);
  const excerpts = reported.flatMap(({ accounts }) => accounts.flatMap(({ excerpts }) => excerpts));
  for (const { exact } of excerpts) expect(list).toContain(exact);
});

test('events that search and filters leave out are not cited', async () => {
  const [kept, ...others] = source.story.events;
  const list = await listOf(new Set([kept?.id ?? '']));
  expect(list).toContain(kept?.title);
  for (const { title } of others) expect(list).not.toContain(`\n${title}\n`);
});
