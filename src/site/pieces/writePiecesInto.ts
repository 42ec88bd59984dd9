import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StoryFile } from '../../story/file/schema.ts';
import { writePieces } from '../../story/pieces/writePieces.ts';
import { textPage } from '../page/textPage.ts';
import { renderParts } from '../prerender/renderText.tsx';
import type { StoryShelf } from '../storyShelf.ts';
import { isInPieces } from './isInPieces.ts';

/**
 * Writes the large stories of a shelf into an otherwise finished site: in pieces beside their files,
 * and as pages of text. Files are written one at a time, so that they are never all in memory.
 *
 * @param site the folder of the site
 */
export function writePiecesInto(site: string, shelf: Pick<StoryShelf, 'checked'>): void {
  for (const { folder: source, story, refusals } of shelf.checked()) {
    if (!story || refusals.length > 0 || !isInPieces(story)) continue;
    const folder = join(site, 'stories', story.id);
    mkdirSync(folder, { recursive: true });
    copyFileSync(join(source, 'story.json'), join(folder, 'story.json'));
    const file = join(folder, 'story.json');
    const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
    for (const piece of writePieces(story, sha256)) {
      write(join(folder, 'pieces', piece.name), piece.text);
    }
    writeTextOf(story, folder, readFileSync(join(site, 'index.html'), 'utf8'));
  }
}

function writeTextOf(story: StoryFile, folder: string, page: string): void {
  for (const part of renderParts(story)) write(join(folder, part.path), textPage(page, part));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
