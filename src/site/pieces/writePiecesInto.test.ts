import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { millStreet } from '../../story/file/testing/millStreet.ts';
import type { StoryFile } from '../../story/file/schema.ts';
import { sitePages } from '../page/sitePages.ts';
import { idsInPieces } from './isInPieces.ts';
import { writePiecesInto } from './writePiecesInto.ts';

const [first] = millStreet.events;
if (!first) throw new Error('Mill Street has events');

/** Mill Street, and one account of its first event again and again until the story is large. */
const large: StoryFile = {
  ...millStreet,
  events: [
    ...millStreet.events,
    ...Array.from(
      { length: 5000 - millStreet.events.length - millStreet.undated.length },
      (_, n) => ({
        ...first,
        accounts: first.accounts.slice(0, 1),
        id: `again-${n}`,
      }),
    ),
  ],
};

const program = `<!doctype html>
<html lang="en"><head><title>Sourceline</title>
<link rel="stylesheet" crossorigin href="./assets/index.css"></head>
<body><div id="sourceline"></div></body></html>`;

let site = '';
beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'sourceline-'));
  const stories = [large, { ...millStreet, id: 'small' }];
  for (const [path, html] of sitePages(program, stories, null, idsInPieces(stories))) {
    mkdirSync(join(site, path, '..'), { recursive: true });
    writeFileSync(join(site, path), html);
  }
  const source = join(site, 'source');
  mkdirSync(source);
  writeFileSync(join(source, 'story.json'), JSON.stringify(large));
  writePiecesInto(site, {
    checked: () =>
      stories.map((story) => ({
        folder: source,
        story,
        text: undefined,
        problems: [],
        refusals: [],
        compared: [],
      })),
  });
}, 180_000);
afterAll(() => rmSync(site, { recursive: true }));

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : 1);
const read = (path: string) => readFileSync(join(site, 'stories/mill-street', path), 'utf8');

test('a story is large from 5,000 events and articles on, counting undated events', () => {
  expect(idsInPieces([large])).toEqual(['mill-street']);
  const { events, articles } = large;
  const least = { ...large, events: events.slice(articles.length) };
  expect(idsInPieces([least])).toEqual(['mill-street']);
  expect(idsInPieces([{ ...least, events: least.events.slice(1) }])).toEqual([]);
  expect(readdirSync(join(site, 'stories/small'))).toEqual(['index.html']);
});

test('its page says that it is in pieces, requests these first, and contains no event’s text', () => {
  const page = read('index.html');
  expect(page).toContain('data-pieces="mill-street"');
  expect(page).toContain('stories/mill-street/pieces/overview.json');
  expect(page).not.toContain('stories/mill-street/story.json');
  expect(page.length).toBeLessThan(300_000);
});

test('no file of details exceeds 60 kB gzipped', () => {
  const folder = join(site, 'stories/mill-street/pieces/events');
  const files = readdirSync(folder);
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    expect(gzipSync(readFileSync(join(folder, file))).length).toBeLessThan(60_000);
  }
});

test('without the program each event is on one page, to which the timeline links', () => {
  const texts = readdirSync(join(site, 'stories/mill-street/text'));
  const pages = new Map(texts.map((name) => [name, read(`text/${name}`)]));
  const shown = [...pages.values()].flatMap((text) =>
    [...text.matchAll(/ id="event-([^"]+)"/g)].map(([, id]) => id),
  );
  const ids = [...large.events, ...large.undated].map(({ id }) => id);
  expect(shown.map(String).toSorted(byCodeUnits)).toEqual(ids.toSorted(byCodeUnits));
  const page = read('index.html');
  const links = [
    ...page.matchAll(/href="\.\.\/\.\.\/stories\/mill-street\/text\/([^"?]+)\?[^"#]*#([^"]+)"/g),
  ];
  expect(links.length).toBeGreaterThan(0);
  for (const [, name = '', id = ''] of links) expect(pages.get(name)).toContain(`id="${id}"`);
  expect(pages.get('2.html')).toContain('href="../../../assets/index.css"');
});
