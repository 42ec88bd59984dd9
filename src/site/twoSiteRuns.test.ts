import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
  type renameSync as rename,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { replaceFolder } from './siteFolder.ts';

/** What the other run does just before ours moves a folder. */
const other = vi.hoisted(() => ({ before: (_to: string): void => {} }));
vi.mock('node:fs', async (load) => {
  const fs = await load<{ renameSync: typeof rename }>();
  const renameSync = (from: string, to: string) => {
    other.before(to);
    fs.renameSync(from, to);
  };
  return { ...fs, renameSync };
});

let parent = '';
let place = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'sourceline-'));
  place = join(parent, 'site');
});
afterEach(() => rmSync(parent, { recursive: true }));

function fill(folder: string, name: string) {
  mkdirSync(folder);
  writeFileSync(join(folder, name), '');
}

const writeOurs = () =>
  replaceFolder(place, (beside) => {
    writeFileSync(join(beside, 'ours'), '');
    return Promise.resolve(true);
  });

/** Once, when `to` is where a folder is about to be moved. */
function beforeMoveTo(isIt: (to: string) => boolean, act: () => void) {
  other.before = (to) => {
    if (!isIt(to)) return;
    other.before = () => {};
    act();
  };
}

test('a site that another run puts there between our two moves is replaced whole', async () => {
  fill(place, 'old');
  beforeMoveTo(
    (to) => to === place,
    () => fill(place, 'theirs'),
  );
  expect(await writeOurs()).toBe(true);
  expect(readdirSync(place)).toEqual(['ours']);
  expect(readdirSync(parent)).toEqual(['site']);
});

test('a site that another run has just moved aside is no hindrance', async () => {
  fill(place, 'old');
  beforeMoveTo(
    (to) => to.endsWith('.old'),
    () => rmSync(place, { recursive: true }),
  );
  expect(await writeOurs()).toBe(true);
  expect(readdirSync(place)).toEqual(['ours']);
  expect(readdirSync(parent)).toEqual(['site']);
});
