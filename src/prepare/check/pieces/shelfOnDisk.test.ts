import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shelfOnDisk } from './shelfOnDisk.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  for (let n = 0; n < 9; n += 1) writeFileSync(join(folder, `${n}.json`), `[${n}]`);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a piece is read and parsed once while it is kept, however many events ask for it', () => {
  const parsed: string[] = [];
  const shelf = shelfOnDisk(folder);
  const ask = (n: number) =>
    shelf.now({
      name: `${n}.json`,
      parse: (value) => {
        parsed.push(String(value));
        return String(value);
      },
    });
  expect([0, 0, 1, 0, 1].map(ask)).toEqual(['0', '0', '1', '0', '1']);
  expect(parsed).toEqual(['0', '1']);
  [2, 3, 4, 5].map(ask);
  expect(ask(0)).toBe('0');
  expect(parsed).toEqual(['0', '1', '2', '3', '4', '5', '0']);
});
