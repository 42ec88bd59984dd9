import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { readArticles } from '../readArticles.ts';

/** For tests: a folder of articles, created afresh for each test of the file that calls this. */
export function articlesFolder() {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'articles-'));
  });
  afterEach(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true });
  });
  return {
    folder: () => folder,
    write: (name: string, content: string | Uint8Array) => {
      writeFileSync(join(folder, name), content);
    },
    /** What was read, and each problem without the folder's path. */
    read: () => {
      const { articles, problems } = readArticles(folder);
      return {
        articles,
        names: articles.map(({ file }) => file),
        problems: problems.map(
          ({ file, message }) => `${file.slice(folder.length + 1)} ${message}`,
        ),
      };
    },
  };
}

export const sentence =
  'The bridge on Mill Street was opened to lorries again, the mayor of the town said on Friday. ';
/** A page as a browser would save it. */
export const page = (body: string, head = '') =>
  `<!doctype html><html lang="en-GB"><head><title>Bridge | The Courier</title>${head}</head><body>${body}</body></html>`;
export const article = `<article><h1>Bridge opens again</h1><p>${sentence.repeat(3)}</p><p>“It holds,” said Dana&nbsp;Okafor &amp; others. ${sentence}</p></article>`;
