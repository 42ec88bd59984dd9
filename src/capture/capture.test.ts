import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DOMParser } from 'linkedom';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runWords } from '../prepare/testing/runWords.ts';
import { capture } from './captureCommand.ts';
import { pictureForms } from './pictureForms.ts';

const story = fileURLToPath(new URL('../../e2e/stories/mill-street', import.meta.url));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...words: string[]) => runWords(['capture', ...words], {}, [capture]);
const at = (name: string) => join(folder, name);
const svgAt = (name: string) =>
  new DOMParser().parseFromString(readFileSync(at(name), 'utf8'), 'image/svg+xml').documentElement;

const words = (name: string) => (svgAt(name).textContent ?? '').replace(/\s+/g, ' ');

test.each(Object.entries(pictureForms))(
  'the form %s has its size, its title and every article, as text',
  async (name, { widthPx, heightPx }) => {
    expect(await run(story, '--preset', name, '--out', at('a.svg'))).toMatchObject({ code: 0 });
    const svg = svgAt('a.svg');
    expect(svg.getAttribute('width')).toBe(String(widthPx));
    const heightOf = svg.getAttribute('height');
    expect(heightOf).toBe(heightPx === null ? heightOf : String(heightPx));
    expect(svg.querySelector('title')?.textContent).toBe('The bridge on Mill Street');
    expect(svg.querySelector('desc')?.textContent).toContain('5 articles');
    expect(svg.querySelectorAll('[data-testid="article-row"]')).toHaveLength(5);
    expect(svg.textContent).toContain('Evening Post');
  },
);

test('an event is pictured with what articles wrote, each excerpt whole or counted', async () => {
  await run(story, '--event', 'video', '--preset', 'print', '--out', at('all.svg'));
  await run(story, '--event', 'video', '--preset', 'social', '--out', at('some.svg'));
  expect(words('all.svg')).toContain('The mayor published a video over the weekend.');
  expect(words('all.svg')).not.toMatch(/and \d more/);
  expect(words('some.svg')).toContain('and 1 more');
});

const rowsOf = (name: string) => svgAt(name).querySelectorAll('[data-article-id]').length;

test('if the drawing would be illegible beside the accounts, they get all the room', async () => {
  for (const preset of ['social', 'square']) {
    await run(story, '--event', 'video', '--preset', preset, '--out', at(`${preset}.svg`));
  }
  expect({ social: rowsOf('social.svg'), hasSquare: rowsOf('square.svg') > 0 }).toEqual({
    social: 0,
    hasSquare: true,
  });
  expect(words('social.svg')).toContain('The mayor published a video over the weekend.');
});

test('the same call gives the same bytes, and another theme different ones', async () => {
  for (const name of ['a', 'b']) await run(story, '--out', at(`${name}.svg`));
  await run(story, '--theme', 'dark', '--out', at('c.svg'));
  const [a, b, c] = ['a', 'b', 'c'].map((name) => readFileSync(at(`${name}.svg`), 'utf8'));
  expect(a).toBe(b);
  expect(a).not.toBe(c);
});

test('every event has a picture, in the language asked for', async () => {
  const { code } = await run(story, '--event', 'all', '--lang', 'fr', '--out', at('{event}.svg'));
  expect(code).toBe(0);
  expect(readdirSync(folder)).toHaveLength(15);
  expect(svgAt('video.svg').querySelector('desc')?.textContent).toMatch(/récits/);
});

test.each([
  ['a width of nothing', ['--width', '0'], /--width is “0”; write a whole number from 200 to 8000/],
  ['a width too large', ['--width', '100000'], /--width is “100000”; write a whole number/],
  ['an event that is not there', ['--event', 'no-such'], /no event “no-such”; there are /],
  ['an event that is misspelt', ['--event', 'vidoe'], /no event “vidoe”; did you mean "video"\?$/],
  ['a wrong event among right ones', ['--event', 'video,no-such'], /no event “no-such”; there/],
  ['two widths', ['--width', '300', '--width', '400'], /--width is given several times, as 300 /],
  ['a width with an exponent', ['--width', '1e3'], /--width is “1e3”/],
  ['a width of no word', ['--width', ''], /--width is “”/],
  ['a colour that is no theme', ['--theme', 'sepia'], /--theme is “sepia”; write light or dark/],
  ['pixels of what has none', ['--pixel-ratio', '2'], /--pixel-ratio is for PNG, and svg has no/],
  [
    'events named twice, in one file',
    ['--event', 'video', '--event', 'petition'],
    /2 pictures need/,
  ],
  ['a width below nothing', ['--width=-1'], /--width is “-1”/],
  ['a width that is no number', ['--width', 'NaN'], /--width is “NaN”/],
  ['a width between two pixels', ['--width', '300.5'], /--width is “300.5”; write a whole number/],
  ['a list of no events', ['--event', ' ,\n'], /--event names no event/],
  ['a language that is not spoken', ['--lang', 'xx'], /--lang is “xx”; there are en, fr, ar/],
  ['another format than the name', ['--format', 'png'], /--format is png, .* ends in \.svg/],
  ['several events in one file', ['--event', 'all'], /write \{event\} in --out/],
  ['an unknown form', ['--preset', 'poster'], /--preset is “poster”; there are social, /],
  ['an unknown format', ['--format', 'gif'], /“gif” is not a format; write svg, png or pdf/],
])('%s is reported in one line, as a mistake in the call', async (_, words, told) => {
  const { code, complained } = await run(story, ...words, '--out', at('a.svg'));
  expect(complained.split('\n')[0]).toMatch(told);
  expect(code).toBe(2);
  expect(readdirSync(folder)).toEqual([]);
});

test('the ending of a name may be in capitals', async () => {
  expect(await run(story, '--out', at('A.SVG'))).toMatchObject({ code: 0 });
});

test('a list of events may have empty lines, and an event twice is drawn once', async () => {
  const list = 'video\n\npetition\nvideo\n';
  const { code, said } = await run(story, '--event', list, '--out', at('{event}.svg'));
  expect({ code, lines: said.trim().split('\n').length }).toEqual({ code: 0, lines: 2 });
  expect(readdirSync(folder)).toEqual(['petition.svg', 'video.svg']);
});

test.each([
  ['a folder', '.', /is a folder; name a file in it/],
  ['a folder that is not there', 'new.svg/', /is a folder; name a file in it/],
  ['a name without an ending', 'picture', /does not end in a format; add \.svg, .* add --format$/],
])('%s as the file is reported in one line', async (_, name, told) => {
  const { code, complained } = await run(story, '--out', at(name));
  expect(complained.split('\n')[0]).toMatch(told);
  expect(code).toBe(2);
});

test('a browser that does not start is reported in one line', async () => {
  const words = ['capture', story, '--format', 'pdf', '--out', at('a.pdf')];
  writeFileSync(at('browser'), '#!/bin/sh\necho Chromium 1\n', { mode: 0o755 });
  const { code, complained } = await runWords(words, { SOURCELINE_BROWSER: at('browser') }, [
    capture,
  ]);
  expect(complained.split('\n')[0]).toMatch(/browser, .*does not start/);
  expect(code).toBe(2);
  expect(readdirSync(folder)).toEqual(['browser']);
});

test('a missing story and a file that cannot be written are reported in one line', async () => {
  expect(await run(at('nowhere'), '--out', at('a.svg'))).toMatchObject({ code: 2 });
  writeFileSync(at('file'), '');
  const within = await run(story, '--out', at('file/a.svg'));
  expect(within).toMatchObject({ code: 1, complained: '' });
  expect(within.said.split('\n')).toHaveLength(1);
});
