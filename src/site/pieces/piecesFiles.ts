import type { Plugin } from 'vite';
import type { StoryShelf } from '../storyShelf.ts';
import { writePiecesInto } from './writePiecesInto.ts';

/**
 * A Vite plugin that writes large stories in pieces beside their files, when the rest of the site is
 * written. While developing there are none: every story is read as its file.
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
