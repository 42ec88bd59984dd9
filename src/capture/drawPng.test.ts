import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runWords } from '../prepare/testing/runWords.ts';
import { capture } from './captureCommand.ts';
import { pictureForms } from './pictureForms.ts';
import { findPrinter } from './printer.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const story = join(project, 'e2e/stories/mill-street');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

// Quiet, because how far a slow machine has come is said on standard error.
const at = (name: string) => join(folder, name);
/** Whoever asks for a browser here is refused. */
const run = (...words: string[]) =>
  runWords(['capture', '--quiet', ...words], { SOURCELINE_BROWSER: '/nowhere' }, [capture]);

const sizeOf = (name: string) => {
  const png = readFileSync(at(name));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

test('a PNG is drawn without a browser', async () => {
  const png = await run(story, '--preset', 'social', '--out', at('a.png'));
  expect(png).toMatchObject({ code: 0, complained: '' });
  expect(sizeOf('a.png')).toEqual([1200, 630]);
});

test('on a machine without a browser, what needs one is refused with a remedy', () => {
  const machine = {
    environment: { PATH: '/usr/bin' },
    playwrightPath: '/playwright/chromium-1/linux/chrome',
    exists: () => false,
    list: () => [],
    versionOf: () => undefined,
  };
  expect(() => findPrinter(machine, 'PDF')).toThrow(
    'there is no browser to draw PDF; install Chromium, name one in SOURCELINE_BROWSER, or write SVG, which needs none',
  );
});

test.each(['square', 'column'] as const)('a PNG of the form %s has its size', async (name) => {
  const { widthPx, heightPx } = pictureForms[name];
  const words = ['--event', 'video', '--preset', name, '--lang', 'ar', '--out', at('a.png')];
  expect(await run(story, ...words)).toMatchObject({ code: 0, complained: '' });
  const [width, height] = sizeOf('a.png');
  expect([width, heightPx ?? height]).toEqual([widthPx, height]);
});

/** Without `story.yaml`, of which `story.json` would have to be what it builds. */
function copyStory() {
  cpSync(story, at('mill-street'), { recursive: true });
  rmSync(at('mill-street/story.yaml'));
}

test('the same call gives the same bytes, and one more letter gives different ones', async () => {
  copyStory();
  for (const name of ['a', 'b']) await run(at('mill-street'), '--out', at(`${name}.png`));
  const text = readFileSync(at('mill-street/story.json'), 'utf8');
  writeFileSync(
    at('mill-street/story.json'),
    text.replace('The bridge on Mill', 'The bridges on Mill'),
  );
  await run(at('mill-street'), '--out', at('c.png'));
  const [a, b, c] = ['a', 'b', 'c'].map((name) => readFileSync(at(`${name}.png`)).toString('hex'));
  expect(a).toBe(b);
  expect(a).not.toBe(c);
});

test.each([
  ['a PNG too large to be drawn without one', ['--pixel-ratio', '4', '--preset', 'square'], '.png'],
  ['a PDF', [], '.pdf'],
])('%s needs a browser: one line if there is none', async (_, words, ending) => {
  const { code, complained } = await run(story, ...words, '--out', at(`a${ending}`));
  expect(complained.split('\n')[0]).toBe(
    'SOURCELINE_BROWSER names /nowhere, which does not start as a browser',
  );
  expect(code).toBe(2);
  expect(readdirSync(folder)).toEqual([]);
});

test('letters that none of the fonts have need a browser, since they would be missing', async () => {
  copyStory();
  const text = readFileSync(at('mill-street/story.json'), 'utf8');
  writeFileSync(at('mill-street/story.json'), text.replace('The bridge on Mill', '橋 on Mill'));
  expect(await run(at('mill-street'), '--out', at('a.png'))).toMatchObject({ code: 2 });
});
