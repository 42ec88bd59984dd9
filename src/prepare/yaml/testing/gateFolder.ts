import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { runWords } from '../../testing/runWords.ts';

/**
 * For tests: a story of one article to be built, created afresh for each test of the file that calls
 * this.
 */
export function gateFolder() {
  let folder = '';
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'sourceline-')), 'the-gate');
    mkdirSync(join(folder, 'articles'), { recursive: true });
    const text =
      'The gate opens\n\nOn Sunday the gate was opened. It was said on Sunday, 14 May.\n';
    writeFileSync(join(folder, 'articles', 'post.txt'), text);
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true }));
  return {
    folder: () => folder,
    /**
     * Builds a form with the usual head and these events; returns what is reported, without the
     * folder's path.
     */
    build: async (events: string) => {
      writeFileSync(join(folder, 'story.yaml'), `${head}${events}`);
      const { code, said } = await runWords(['build', folder]);
      return { code, said: said.replaceAll(`${folder}/`, '').split('\n') };
    },
  };
}

export const head = `title: The gate
description: How it was opened.
language: en
articles:
  - { file: post.txt, headline: The gate opens, datePublished: 2023-05-15 }
`;

/** The single event of a form, with these fields. */
export const event = (rest: string) =>
  `events:\n  - title: It opens\n    summary: It does.\n${rest}`;
