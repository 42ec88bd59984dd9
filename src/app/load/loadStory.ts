import type { StoryFile } from '../../story/file/schema.ts';
import type { Surroundings } from '../services/surroundings.ts';
import { fetchFile } from './fetchFile.ts';
import type { LoadedStory } from './loadedStory.ts';
import { hasField } from './hasField.ts';
import { loadFileChecks } from './loadFileChecks.ts';
import { storyLimits } from './loadLimits.ts';
import { LoadError } from './loadProblem.ts';
import { placeOfStory } from './placeOfStory.ts';

/**
 * Which story: one of the deployment's, or the file in a place, or both: that file, which must have
 * that id.
 */
export interface StoryChoice {
  story: string | null;
  data: string | null;
}

/** Fetches what a story in pieces needs first, once its index has arrived. */
export type OpenPieces = (index: unknown, place: URL) => Promise<LoadedStory & { id: string }>;

/**
 * Fetches and reads a story: its file, or its pieces if the site has it in pieces, or if the file
 * turns out to be their index.
 * @throws LoadError with whatever is wrong; the signal's reason when the signal aborts
 */
export async function loadStory(
  { story, data }: StoryChoice,
  surroundings: Surroundings,
  signal: AbortSignal,
  openPieces: OpenPieces,
): Promise<LoadedStory> {
  const place = placeOfStory(story ?? '', data, surroundings);
  const { value, isPublished } = await fetchFile(place, storyLimits, surroundings, signal);
  const { id, ...loaded } = hasField(value, 'pieces')
    ? await openPieces(value, place)
    : ofFile(isPublishedStory(value, isPublished) ? value : await checkStory(value, place));
  if (story !== null && id !== story) {
    throw new LoadError({ kind: 'other', wanted: story, found: id }, place.href);
  }
  return loaded;
}

function ofFile(file: StoryFile): LoadedStory & { id: string } {
  return { kind: 'file', file, id: file.id };
}

/** A site publishes a story, and vouches for it, only as `parseStory` returns it. */
function isPublishedStory(value: unknown, isPublished: boolean): value is StoryFile {
  return isPublished && hasField(value, 'version');
}

/** @throws LoadError whatever is wrong with the file */
async function checkStory(value: unknown, { href }: URL): Promise<StoryFile> {
  const found = otherVersion(value);
  if (found) throw new LoadError({ kind: 'version', found }, href);
  const { parseStory } = await loadFileChecks(href);
  const parsed = parseStory(value);
  if (parsed.ok) return parsed.story;
  throw new LoadError({ kind: 'shape', issues: parsed.issues }, href);
}

/**
 * The version of a story file that this page does not support; `null` when it has none, or the
 * supported one.
 */
function otherVersion(value: unknown): string | null {
  if (!hasField(value, 'version')) return null;
  return value.version === 1 ? null : JSON.stringify(value.version).slice(0, 40);
}
