import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const src = new URL('../src/', import.meta.url);
const page = readFileSync(new URL('../docs/architecture.md', import.meta.url), 'utf8');

/** A folder of src/, or a file with or without the ending of its name. */
const isThere = (path: string) =>
  ['', '.ts', '.tsx'].some((ending) => existsSync(new URL(`${path}${ending}`, src)));

test('every place in src/ that the page on architecture names is there', () => {
  const layers = readdirSync(src);
  const named = [...page.matchAll(/`([\w-]+(?:\/[\w.-]+)+)`/g)].map(([, path = '']) => path);
  const places = named.filter((path) => layers.includes(path.split('/')[0] ?? ''));
  expect(places.length).toBeGreaterThan(50);
  expect(places.filter((path) => !isThere(path))).toEqual([]);
});

test('every source file that a comment refers to by its path is there', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsx?|css)$/.test(path))
    .map((path) => path.replaceAll('\\', '/'));
  const missing = files.flatMap((file) => {
    const comments = readFileSync(new URL(file, src), 'utf8').match(/\/\*[^]*?\*\/|\/\/ .*/g) ?? [];
    return comments
      .flatMap((comment) => comment.match(/\b[\w-]+(?:\/[\w.-]+)*\/[\w.-]+\.(?:tsx?|css)\b/g) ?? [])
      .filter((named) => !named.startsWith('sourceline/'))
      .filter((named) => !`/${files.join('\n/')}`.includes(`/${named}`))
      .filter((named) => !existsSync(new URL(`../${named}`, src)))
      .map((named) => `${file}: ${named}`);
  });
  expect(files.length).toBeGreaterThan(1000);
  expect(missing).toEqual([]);
});

test('there are as few contexts as the page on architecture says', () => {
  const made = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => readFileSync(new URL(path, src), 'utf8').match(/createContext</g) ?? []);
  expect(page).toContain('There are six contexts');
  expect(made).toHaveLength(6);
});
