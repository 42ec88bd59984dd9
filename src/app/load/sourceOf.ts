import { fileSource } from '../../story/file/fileSource.ts';
import type { StoryFile } from '../../story/file/schema.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import type { LoadedStory } from './loadedStory.ts';

const sources = new WeakMap<StoryFile, StorySource>();
let made = 0;

/** The source of a loaded story: the same for the same copy, another for a newer one. */
export function sourceOf(file: StoryFile): StorySource {
  const known = sources.get(file);
  if (known) return known;
  made += 1;
  const source = fileSource(file, `${file.id} ${made}`);
  sources.set(file, source);
  return source;
}

/**
 * The same for a story loaded as a file or in pieces; if in pieces, with those that have arrived.
 */
export function sourceOfLoaded(loaded: LoadedStory): StorySource {
  return loaded.kind === 'file' ? sourceOf(loaded.file) : loaded.supplied.source();
}
