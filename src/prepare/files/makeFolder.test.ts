import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder } from './makeFolder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the first folder that was made is returned, or nothing if all existed', () => {
  const [first, last] = [join(folder, 'a'), join(folder, 'a', 'b', 'c')];
  expect(makeFolder(last)).toBe(first);
  expect(existsSync(last)).toBe(true);
  expect(makeFolder(last)).toBeUndefined();
});

test.skipIf(process.platform !== 'linux')('if none can be made, this is reported at once', () => {
  expect(() => makeFolder('/proc/sourceline/pictures')).toThrow(/ENOENT/);
});
