import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const src = new URL('../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' });
const read = (path: string) => readFileSync(new URL(path, src), 'utf8');
const sheets = files.filter((path) => path.endsWith('.css'));

test('no style sheet is longer than other files may be', () => {
  const long = sheets.filter((path) => read(path).trimEnd().split('\n').length > 250);
  expect(sheets.length).toBeGreaterThan(20);
  expect(long).toEqual([]);
});

test('every style sheet of the page and of the timeline is imported, or read by its name', () => {
  const importing = files.filter((path) => /(?<!\.test)\.(?:css|tsx?)$/.test(path)).map(read);
  const own = sheets.filter((path) => /^(?:app|timeline)[\\/]style/.test(path));
  const unused = own.filter((path) => {
    const name = `/${basename(path)}'`;
    return !importing.some((text) => text.includes(name));
  });
  expect(unused).toEqual([]);
});
