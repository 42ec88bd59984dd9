import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dayOfBuild } from '../prepare/dates/dayOfBuild.ts';
import { checkFolder } from '../prepare/check/checkFolder.ts';
import { storyShelf } from './storyShelf.ts';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'sourceline-')), 'mill-street');
  cpSync('e2e/stories/mill-street', folder, { recursive: true });
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const checked = () => storyShelf([folder]).checked()[0];
const all = ['harbour-fm', 'not-stated', 'evening-post', 'courier-reopening', 'courier-december'];

test('a story that agrees with its articles is refused nothing and was compared with them', () => {
  expect(checked()).toMatchObject({ refusals: [], compared: all });
  expect(storyShelf([folder]).fit()).toHaveLength(1);
});

test('what was checked already is not checked again, until the folder is looked at anew', () => {
  const shelf = storyShelf(
    [folder],
    undefined,
    new Map([[folder, checkFolder(folder, { requireArticles: false })]]),
  );
  rmSync(join(folder, 'story.json'));
  expect(shelf.checked()[0]).toMatchObject({ story: { id: 'mill-street' }, compared: all });
  shelf.forget();
  expect(shelf.fit()).toEqual([]);
});

test('an article that is not at hand is no fault, and was not compared', () => {
  rmSync(join(folder, 'articles/evening-post.txt'));
  expect(checked()).toMatchObject({
    refusals: [],
    compared: all.filter((id) => id !== 'evening-post'),
  });
  rmSync(join(folder, 'articles'), { recursive: true });
  expect(checked()).toMatchObject({ refusals: [], compared: [] });
});

test('an excerpt that is not in its article is refused, in the words of check', () => {
  const file = join(folder, 'story.json');
  const text = readFileSync(file, 'utf8');
  rmSync(join(folder, 'story.yaml'));
  writeFileSync(file, text.replaceAll('over the weekend', 'over the week-end'));
  expect(checked()?.refusals.join('\n')).toMatch(
    /story\.json:\d+: \$\.events\[\d+\]\..*exact.* \[exact-text\]/,
  );
  expect(storyShelf([folder]).fit()).toEqual([]);
  // A page may still show it to whoever mends it.
  expect(checked()?.story?.id).toBe('mill-street');
});

test('the day of a build is that of SOURCE_DATE_EPOCH, in UTC', () => {
  expect(dayOfBuild('1709251199')).toBe('2024-02-29');
  expect(dayOfBuild('1709251200')).toBe('2024-03-01');
});

test('without SOURCE_DATE_EPOCH no day is made up, and nonsense in it is refused', () => {
  expect(dayOfBuild(undefined)).toBeUndefined();
  expect(dayOfBuild('')).toBeUndefined();
  expect(() => dayOfBuild('yesterday')).toThrow('SOURCE_DATE_EPOCH');
});
