import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { parseStory } from '../../../story/file/parse.ts';
import { runWords } from '../../testing/runWords.ts';

/** For tests: a folder to import from and into, anew for each test of the file that asks for it. */
export function importFolder() {
  let parent = '';
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'sourceline-'));
  });
  afterEach(() => rmSync(parent, { recursive: true }));
  const at = (...names: string[]) => join(parent, ...names);
  return {
    at,
    /** The story's folder. */
    out: () => at('mill-street'),
    write: (name: string, content: string | Uint8Array): string => {
      writeFileSync(at(name), content);
      return at(name);
    },
    /** Runs `import` on 28 November 2026; what it says, without the folder. */
    run: async (...words: string[]) => {
      const environment = { SOURCE_DATE_EPOCH: '1795860000' };
      const { code, said, complained } = await runWords(['import', ...words], environment);
      return {
        code,
        said: said.replaceAll(`${parent}/`, ''),
        complained: complained.replaceAll(`${parent}/`, ''),
      };
    },
  };
}

/** The story that a folder holds. */
export function storyIn(folder: string) {
  const parsed = parseStory(JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.story;
}
