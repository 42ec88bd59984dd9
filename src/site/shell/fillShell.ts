import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFolder } from '../../prepare/projectFolder.ts';
import { schemaFile } from '../../prepare/schema/schemaFile.ts';
import { integrityOf } from '../integrityOf.ts';
import { siteCards } from '../card/siteCards.ts';
import { sitePages } from '../page/sitePages.ts';
import { idsInPieces, isInPieces } from '../pieces/isInPieces.ts';
import { writePiecesInto } from '../pieces/writePiecesInto.ts';
import { samplePath, writeSample } from '../sampleFiles.ts';
import type { PublishedPages } from '../siteConfig.ts';
import { indexPath, publishedFiles, readToPublish, writeIndex } from '../storyFiles.ts';
import { storyShelf } from '../storyShelf.ts';

/** Where the package keeps the program that `shellConfig` built. */
const shell = join(projectFolder, 'lib/site');

/**
 * Makes a site from the built program and these stories: the same files as `buildSite`, in a
 * fraction of a second and without a bundler.
 */
export async function fillShell(folder: string, pages: PublishedPages): Promise<void> {
  const shelf = storyShelf(pages.folders, pages.articles, pages.reports);
  const stories = shelf.fit();
  const write = (path: string, source: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  };
  cpSync(shell, folder, { recursive: true });
  const texts = new Map([[indexPath, writeIndex(shelf.checked(), pages.day)]]);
  const folders = shelf
    .checked()
    .flatMap((checked) => (checked.story && isInPieces(checked.story) ? [] : [checked.folder]));
  for (const [path, source] of publishedFiles(folders, schemaFile)) {
    texts.set(path, readToPublish(source));
  }
  for (const [path, text] of texts) write(path, text);
  const sample = writeSample(shelf);
  if (sample !== null) write(samplePath, sample);
  const page = readFileSync(join(shell, 'index.html'), 'utf8');
  const html = sitePages(page, stories, pages.address, idsInPieces(stories), integrityOf(texts));
  for (const [path, text] of html) write(path, text);
  for (const [path, png] of siteCards(stories)) write(path, png);
  writePiecesInto(folder, shelf);
}
