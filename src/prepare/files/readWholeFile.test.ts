import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readStory } from '../check/readStory.ts';
import { readBytes } from '../import/table/readTable.ts';
import { readForm } from '../yaml/read/readForm.ts';
import { readWholeFile } from './readWholeFile.ts';

let folder = '';
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  execFileSync('mkfifo', [at('pipe')]);
  mkdirSync(at('folder'));
  writeFileSync(at('text'), 'The gate.');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a file is read as its bytes', () => {
  expect(readWholeFile(at('text'))).toEqual({ ok: true, bytes: Buffer.from('The gate.') });
});

test.each([
  ['pipe', 'is a pipe or a device; save its output as a file'],
  ['folder', 'is a folder where a file is needed'],
  ['nowhere', 'does not exist; check its name'],
])('a %s is reported with the reason why it is not read', (name, reason) => {
  expect(readWholeFile(at(name))).toEqual({ ok: false, reason });
});

test('a file that is too large is refused unread', () => {
  const reason = 'is larger than eight bytes';
  const most = (bytes: number) => (bytes > 8 ? reason : undefined);
  expect(readWholeFile(at('text'), { most })).toEqual({ ok: false, reason });
});

test('reading a story, form or sheet never waits for a pipe', () => {
  const message = 'is a pipe or a device; save its output as a file';
  expect(readForm(at('pipe')).problems).toMatchObject([{ message }]);
  expect(readStory(at('pipe')).problems).toMatchObject([{ message }]);
  expect(readBytes(at('pipe'))).toMatchObject({ ok: false, faults: [message] });
});
