import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stampCheck } from './checkStamp.ts';
import { dayOfBuild } from '../prepare/dates/dayOfBuild.ts';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'sourceline-')), 'mill-street');
  cpSync('e2e/stories/mill-street', folder, { recursive: true });
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const stamp = () => stampCheck(folder, { articles: undefined, day: '2024-02-29' });
const all = ['harbour-fm', 'not-stated', 'evening-post', 'courier-reopening', 'courier-december'];

test('a story that agrees with its articles is stamped with the day and with them', () => {
  expect(stamp()).toEqual({ on: '2024-02-29', articles: all });
});

test('an article that is not at hand is not among them', () => {
  rmSync(join(folder, 'articles/evening-post.txt'));
  expect(stamp()?.articles).toEqual(all.filter((id) => id !== 'evening-post'));
});

test('without any article, or with one that has changed, there is no stamp', () => {
  writeFileSync(join(folder, 'articles/evening-post.txt'), 'Another text.');
  expect(stamp()).toBeUndefined();
  rmSync(join(folder, 'articles'), { recursive: true });
  expect(stamp()).toBeUndefined();
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
