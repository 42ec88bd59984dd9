import { expect, test } from 'vitest';
import { english } from '../language/english.ts';
import { fileSource } from '../story/file/fileSource.ts';
import type { StoryFile } from '../story/file/schema.ts';
import { everyStanding } from '../story/file/testing/everyStanding.ts';
import { pictureText } from './pictureText.ts';

const aboutOf = (id: string, changed: Partial<StoryFile> = {}) =>
  pictureText(fileSource({ ...everyStanding, ...changed }, 'the-weir'), id, english).about;

test('a picture of an announced event says so, even if it has no date, and who gives its date', () => {
  const undated = everyStanding.undated.map((event) => ({
    ...event,
    accounts: event.accounts.map((account) => ({ ...account, announced: true as const })),
  }));
  expect(aboutOf('gate')).toBe(
    'Monday 28 April 2025, announced; date added by this timeline’s editors · 1 account · The weir',
  );
  expect(aboutOf('built', { undated })).toBe('No date given, announced · 1 account · The weir');
  expect(aboutOf('built')).toBe('1 account · The weir');
});

test('a picture of an event from no article counts no accounts', () => {
  expect(aboutOf('vote')).toBe('Friday 2 May 2025, not from these articles · The weir');
});
