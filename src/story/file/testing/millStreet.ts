import json from '../../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { fileSource } from '../fileSource.ts';
import { parseStory } from '../parse.ts';
import type { StoryFile } from '../schema.ts';

/** The invented story of the bridge on Mill Street, as a file that the parser has accepted. */
export const millStreet: StoryFile = parsed(json);

/** The source of a modified Mill Street. */
export const sourceOfMillStreet = (changed: Partial<StoryFile> = {}) =>
  fileSource({ ...millStreet, ...changed }, 'mill-street');

function parsed(value: unknown): StoryFile {
  const result = parseStory(value);
  if (!result.ok) throw new Error('Mill Street is a story');
  return result.story;
}
