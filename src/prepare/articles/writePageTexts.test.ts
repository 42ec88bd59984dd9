import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writePageTexts } from './writePageTexts.ts';

const sentence = 'The council closed the bridge on Mill Street to lorries on Thursday morning.';
const page = `<!doctype html><html lang="en"><head><title>Bridge shut</title></head><body><article>
<h1>Bridge shut</h1>${`<p>${sentence}</p>`.repeat(8)}</article></body></html>`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a saved page without a text gets one, and an existing text is kept', async () => {
  writeFileSync(join(folder, 'bridge.html'), page);
  writeFileSync(join(folder, 'kept.html'), page);
  writeFileSync(join(folder, 'kept.txt'), 'as it was');
  expect(await writePageTexts(folder)).toEqual({ written: ['bridge.txt'], problems: [] });
  expect(readFileSync(join(folder, 'bridge.txt'), 'utf8')).toContain(sentence);
  expect(readFileSync(join(folder, 'kept.txt'), 'utf8')).toBe('as it was');
});

test('a file that is not a page is reported, and nothing is written', async () => {
  writeFileSync(join(folder, 'empty.html'), '<html></html>');
  const { written, problems } = await writePageTexts(folder);
  expect(written).toEqual([]);
  expect(problems.map(({ file }) => file)).toEqual([join(folder, 'empty.html')]);
  expect(existsSync(join(folder, 'empty.txt'))).toBe(false);
});

test('a folder that does not exist has no pages', async () => {
  expect(await writePageTexts(join(folder, 'nowhere'))).toEqual({ written: [], problems: [] });
});
