import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CheckedStory } from '../storyShelf.ts';
import { startPreview, type Preview } from './startPreview.ts';

/** Half a second is the aim, on a machine that does nothing else; this one may. */
const ceilingMs = 5000;

let folder = '';
let form = '';
let text = '';
let running: Preview | undefined;
const tell = vi.fn<(checked: CheckedStory) => void>();
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'sourceline-')), 'mill-street');
  cpSync('e2e/stories/mill-street', folder, { recursive: true });
  form = join(folder, 'story.yaml');
  text = readFileSync(form, 'utf8');
  tell.mockClear();
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
  rmSync(join(folder, '..'), { recursive: true });
});

async function start(): Promise<string> {
  running = await startPreview({ folder, articles: undefined, tell });
  return running.address;
}

const get = async (path: string) => (await fetch(path)).text();

/** Saves, and waits until the preview has noticed. */
async function save(file: string, content: string): Promise<void> {
  tell.mockClear();
  writeFileSync(file, content);
  await vi.waitFor(() => expect(tell).toHaveBeenCalled(), { timeout: ceilingMs, interval: 10 });
}

const lineOf = (words: string) => text.slice(0, text.indexOf(words)).split('\n').length;

test('shows what story.yaml builds, without writing it, and the new text when it is saved', async () => {
  const written = readFileSync(join(folder, 'story.json'), 'utf8');
  const address = await start();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await get(address)).toContain('<title>The bridge on Mill Street</title>');
  expect(await get(`${address}stories/mill-street/story.json`)).toBe(written);
  await save(form, text.replace('title: The bridge on Mill Street', 'title: A bridge reopens'));
  expect(await get(address)).toContain('<title>A bridge reopens</title>');
  const story: unknown = JSON.parse(await get(`${address}stories/mill-street/story.json`));
  expect(story).toMatchObject({ title: 'A bridge reopens' });
  expect(readFileSync(join(folder, 'story.json'), 'utf8')).toBe(written);
});

test('an error is listed with its line and its event, above the last state that could be built', async () => {
  const address = await start();
  expect(await get(address)).not.toContain('data-testid="problems"');
  await save(form, text.replace('importance: 1', 'importance: 7'));
  const page = await get(address);
  expect(page).toContain(`story.yaml:${lineOf('importance: 1')}:`);
  expect(page).toMatch(/<section class="problems".*<a href="\?event=[a-z-]+">/s);
  expect(page).toContain('the last state that could be built');
  expect(page).toContain('<title>The bridge on Mill Street</title>');
  await save(form, text);
  expect(await get(address)).not.toContain('data-testid="problems"');
});

test('an article that changes is checked again', async () => {
  const address = await start();
  const article = join(folder, 'articles/evening-post.txt');
  await save(article, readFileSync(article, 'utf8').replaceAll('weekend', 'week'));
  expect(await get(address)).toMatch(/story\.yaml:\d+:\d+/);
});

test('if nothing can be shown, only the errors are', async () => {
  rmSync(join(folder, 'story.json'));
  writeFileSync(form, 'title: [');
  const page = await get(await start());
  expect(page).toContain('story.yaml:1:');
  expect(page).not.toContain('the last state that could be built');
  expect(existsSync(join(folder, 'story.json'))).toBe(false);
});

test('also at the story’s own address, which works again after the correction', async () => {
  rmSync(join(folder, 'story.json'));
  writeFileSync(form, 'title: [');
  const address = await start();
  const own = `${address}stories/mill-street/`;
  expect(await get(own)).toContain('story.yaml:1:');
  expect(await get(own)).toContain('/@vite/client');
  await save(form, text);
  expect(await get(own)).toContain('<title>The bridge on Mill Street</title>');
});

test('without story.yaml, story.json is shown and followed', async () => {
  rmSync(form);
  const file = join(folder, 'story.json');
  const address = await start();
  const story = readFileSync(file, 'utf8');
  await save(file, story.replace('The bridge on Mill Street', 'A bridge reopens'));
  expect(await get(address)).toContain('<title>A bridge reopens</title>');
});

test('the port is free again at the end', async () => {
  const address = await start();
  await running?.stop();
  running = undefined;
  await expect(fetch(address)).rejects.toThrow('fetch failed');
});
