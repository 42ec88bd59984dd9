import type { Plugin } from 'vite';
import type { StoryShelf } from '../storyShelf.ts';
import { writePiecesInto } from './writePiecesInto.ts';

/**
 * A Vite plugin that, once the rest of the site is written, writes large stories in pieces beside
 * their files. In development there are none: every story is read from its file.
 */
export function piecesFiles(shelf: StoryShelf): Plugin {
  return {
    name: 'sourceline:pieces',
    apply: 'build',
    writeBundle({ dir }) {
      if (dir !== undefined) writePiecesInto(dir, shelf);
    },
  };
}
