import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseStory } from '../../story/file/parse.ts';
import { runWords } from './runWords.ts';

const original = fileURLToPath(new URL('fiveArticles', import.meta.url));

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'sourceline-')), 'five-articles');
  cpSync(original, folder, { recursive: true });
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const form = readFileSync(join(original, 'story.yaml'), 'utf8');

test('a story of five articles, nine events and 27 accounts is at most 180 lines by hand', async () => {
  expect(form.trimEnd().split('\n').length).toBeLessThanOrEqual(180);
  expect(await runWords(['build', folder])).toMatchObject({ code: 0 });
  const parsed = parseStory(JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { articles, events, quotations, differences } = parsed.story;
  const accounts = events.flatMap((event) => event.accounts);
  expect([articles, events, accounts].map(({ length }) => length)).toEqual([5, 9, 27]);
  expect([quotations, differences].map(({ length }) => length)).toEqual([2, 1]);
});

test('check finds nothing wrong with it', async () => {
  await runWords(['build', folder]);
  const { code, said } = await runWords(['check', folder]);
  expect(said).toContain(`${join(folder, 'story.json')}: all well`);
  expect(code).toBe(0);
});

test('it contains no offset, hash, length or bound', () => {
  expect(form).not.toMatch(
    /\b(?:start|end|prefix|suffix|sha256|characters|earliest|latest|collation|nth):/,
  );
  expect(form).not.toMatch(/[0-9a-f]{40}/);
});
