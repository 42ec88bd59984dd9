import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, createServer } from 'vite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { storyFiles } from './storyFiles.ts';
import { storyShelf } from './storyShelf.ts';

let root = '';
let refused = 0;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sourceline-'));
  write('index.html', '<!doctype html><title>Page</title>');
  write('data/schema/story-1.json', '{"$id":"schema"}');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const lists = ['outlets', 'articles', 'people', 'events', 'undated', 'quotations', 'differences'];

function story(id: string, change: object = {}): string {
  return JSON.stringify({
    version: 1,
    id,
    title: `The bridge at ${id}`,
    description: 'A bridge closes.',
    language: 'en',
    withheld: [],
    ...Object.fromEntries(lists.map((list) => [list, []])),
    ...change,
  });
}

const published = {
  edtf: '2024-05-01',
  extent: 'moment',
  basis: 'entered',
  explanation: 'Entered.',
  evidence: [],
  earliest: '2024-05-01',
  latest: '2024-05-01',
};
const articleWith = (id: string) => ({
  id,
  outlet: null,
  headline: 'A bridge',
  author: null,
  datePublished: published,
  url: null,
  language: 'en',
  file: { name: 'a.txt', sha256: '0'.repeat(64), characters: 20 },
});
/** Words that are not as long as their offsets say. */
const versionOf = (article: string, start: number, end: number) => ({
  article,
  role: 'body',
  speaker: null,
  parts: [{ exact: 'Four', start, end }],
});

const configuration = (...names: string[]) => ({
  root,
  configFile: false as const,
  logLevel: 'silent' as const,
  plugins: [
    storyFiles({
      shelf: storyShelf(names.map((name) => join(root, 'data', name))),
      onRefused: () => (refused += 1),
      schema: join(root, 'data/schema/story-1.json'),
    }),
  ],
});

const built = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');

describe('a build', () => {
  test('publishes each story without its indentation, the index in the order of ids, and the schema', async () => {
    write('data/mill/story.json', JSON.stringify(JSON.parse(story('mill')), null, 2));
    write('data/dock/story.json', story('dock'));
    await build(configuration('mill', 'dock'));
    expect(built('stories/mill/story.json')).toBe(story('mill'));
    expect(built('schema/story-1.json')).toBe('{"$id":"schema"}');
    const description = 'A bridge closes.';
    expect(JSON.parse(built('stories/index.json'))).toEqual({
      stories: [
        { id: 'dock', title: 'The bridge at dock', description, language: 'en' },
        { id: 'mill', title: 'The bridge at mill', description, language: 'en' },
      ],
    });
  });

  test("publishes nothing else of a story's folder", async () => {
    write('data/mill/story.json', story('mill'));
    for (const path of ['articles/a.txt', '.draft/a.json', 'sheet.csv', 'notes.md']) {
      write(join('data/mill', path), 'private');
    }
    await build(configuration('mill'));
    expect(existsSync(join(root, 'dist/stories/mill/story.json'))).toBe(true);
    for (const path of ['articles', '.draft', 'sheet.csv', 'notes.md']) {
      expect(existsSync(join(root, 'dist/stories/mill', path))).toBe(false);
    }
  });

  test.each([
    ['is not JSON', '{', 'data/mill/story.json:1: '],
    ['is not a story', story('mill', { title: 7 }), 'data/mill/story.json:1: $.title'],
    ['has another id than its folder', story('dock'), 'data/mill/story.json:1: $.id'],
  ])('fails when a story %s, and names the place', async (_, text, place) => {
    write('data/mill/story.json', text);
    await expect(build(configuration('mill'))).rejects.toThrow(place);
  });

  test('omits what check refuses, says so, and fails if nothing is left', async () => {
    const unshown = { people: [{ id: 'ann', name: 'Ann', role: 'mayor' }] };
    const quoted = [{ id: 'a', speaker: 'ann', event: null, versions: [versionOf('a', 0, 3)] }];
    const articles = [articleWith('a')];
    write('data/mill/story.json', story('mill'));
    write('data/dock/story.json', story('dock', { ...unshown, articles, quotations: quoted }));
    refused = 0;
    await build(configuration('mill', 'dock'));
    expect(refused).toBe(1);
    expect(built('stories/index.json')).not.toContain('dock');
    expect(existsSync(join(root, 'dist/stories/dock'))).toBe(false);
    await expect(build(configuration('dock'))).rejects.toThrow('[exact-text]');
  });

  test('fails when a listed folder holds no story', async () => {
    await expect(build(configuration('gone'))).rejects.toThrow('data/gone/story.json');
  });
});

describe('the development server', () => {
  test('serves the same, follows changes to the files, and lists only valid stories', async () => {
    write('data/mill/story.json', story('mill'));
    write('data/dock/story.json', '{');
    const server = await createServer({
      ...configuration('mill', 'dock'),
      server: { host: '127.0.0.1', port: 0, hmr: false },
    });
    try {
      await server.listen();
      const [address] = server.resolvedUrls?.local ?? [];
      const ask = async (path: string) => (await fetch(`${address}${path}`)).text();
      const ids = async () =>
        [...(await ask('stories/index.json')).matchAll(/"id": "(\w+)"/g)].map(([, id]) => id);
      expect(await ids()).toEqual(['mill']);
      expect(await ask('stories/dock/story.json')).toBe('{');
      expect(await ask('schema/story-1.json?again')).toBe('{"$id":"schema"}');
      write('data/dock/story.json', story('dock'));
      expect(await ids()).toEqual(['dock', 'mill']);
    } finally {
      await server.close();
    }
  });

  test('after a change pages fetch the story again, and are loaded again when others are shown', async () => {
    write('data/mill/story.json', story('mill'));
    write('data/dock/story.json', '{');
    const server = await createServer({
      ...configuration('mill', 'dock'),
      server: { host: '127.0.0.1', port: 0 },
    });
    const sent = vi.spyOn(server.environments.client.hot, 'send').mockReturnValue();
    const change = async (id: string, text: string) => {
      sent.mockClear();
      write(`data/${id}/story.json`, text);
      await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce(), { timeout: 5000 });
      return sent.mock.calls[0];
    };
    try {
      await server.listen();
      await fetch(`${server.resolvedUrls?.local[0]}stories/index.json`);
      const errors = expect.stringMatching(/^<section class="problems".*dock\/story\.json:1/s);
      const renamed = story('mill', { title: 'Another bridge' });
      expect(await change('mill', renamed)).toEqual(['sourceline:stories-changed', errors]);
      expect(await change('dock', story('dock'))).toEqual([{ type: 'full-reload' }]);
      expect(await change('dock', story('dock', { title: 'A dock' }))).toEqual([
        'sourceline:stories-changed',
        '',
      ]);
    } finally {
      await server.close();
    }
  });
});
