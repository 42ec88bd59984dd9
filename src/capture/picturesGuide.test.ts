import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runWords } from '../prepare/testing/runWords.ts';
import { capture } from './captureCommand.ts';
import { pictureForms } from './pictureForms.ts';

const guide = readFileSync('docs/pictures.md', 'utf8');
const calls = [...guide.matchAll(/^npm run story -- (capture .*)$/gm)].map(([, call = '']) => call);
const invented = 'e2e/stories/mill-street';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('every call of the guide is there', () => expect(calls).toHaveLength(4));

test.each(calls)('the guide’s call “%s” makes a picture', async (call) => {
  // A PDF needs a browser (e2e/capture.spec.ts), and of a whole story one PNG is like the next; the
  // story that the guide names is large, and pictured once.
  const words = call
    .replace('--format pdf ', '')
    .replace('.pdf', '.svg')
    .replace('{event}.png', '{event}.svg')
    .replace(/^capture data\S+ (?=--event all|--preset)/, `capture ${invented} `)
    .split(' ')
    .map((word) => word.replaceAll('"', ''));
  const placed = words.map((word, n) => (words[n - 1] === '--out' ? join(folder, word) : word));
  const environment = { SOURCELINE_BROWSER: '/nowhere' };
  expect(await runWords([...placed, '--quiet'], environment, [capture])).toMatchObject({
    code: 0,
    complained: '',
  });
  const out = placed.at(-1) ?? '';
  expect(existsSync(out.replace('{event}', 'video'))).toBe(true);
});

test('the guide names every form with its size', () => {
  for (const [name, { widthPx, heightPx }] of Object.entries(pictureForms)) {
    expect(guide).toContain(`| \`${name}\` | ${widthPx} × ${heightPx ?? 'as it comes'} |`);
  }
});
