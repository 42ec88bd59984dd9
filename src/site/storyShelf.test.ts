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

test('what was checked already is not checked again, until a file changes', () => {
  const file = join(folder, 'story.json');
  const report = checkFolder(folder, { requireArticles: false });
  rmSync(file);
  const shelf = storyShelf([folder], undefined, new Map([[folder, report]]));
  const known = shelf.checked();
  expect(known[0]).toMatchObject({ story: { id: 'mill-street' }, compared: all });
  expect(shelf.checked()).toBe(known);
  writeFileSync(file, '{');
  expect(shelf.fit()).toEqual([]);
});

test.each(['story.yaml', 'story.json', 'articles/evening-post.txt'])(
  'a story is checked again when its %s has changed or is gone',
  (name) => {
    const shelf = storyShelf([folder]);
    const before = shelf.checked();
    const path = join(folder, name);
    writeFileSync(path, `${readFileSync(path, 'utf8')} `);
    const after = shelf.checked();
    expect(after).not.toBe(before);
    rmSync(path);
    expect(shelf.checked()).not.toBe(after);
  },
);

test('an article whose text is missing is not an error, and was not compared', () => {
  rmSync(join(folder, 'articles/evening-post.txt'));
  expect(checked()).toMatchObject({
    refusals: [],
    compared: all.filter((id) => id !== 'evening-post'),
  });
  rmSync(join(folder, 'articles'), { recursive: true });
  expect(checked()).toMatchObject({ refusals: [], compared: [] });
});

test('an excerpt that is not in its article is refused, in check’s words', () => {
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

test('without SOURCE_DATE_EPOCH there is no day, and an invalid value is refused', () => {
  expect(dayOfBuild(undefined)).toBeUndefined();
  expect(dayOfBuild('')).toBeUndefined();
  expect(() => dayOfBuild('yesterday')).toThrow('SOURCE_DATE_EPOCH');
});
