import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readStory } from '../../prepare/check/readStory.ts';
import { readForm } from '../../prepare/yaml/read/readForm.ts';
import { parseStory } from '../../story/file/parse.ts';
import type { StoryFile } from '../../story/file/schema.ts';
import { checkStory, fitOf, sourcesOf, type CheckedStory, type StoryShelf } from '../storyShelf.ts';
import { untilChanged } from '../untilChanged.ts';

/**
 * A shelf with one story that is still being written: what its `story.yaml` builds, in memory, or
 * the `story.json` of a folder without one. When that yields no story, the last one that could be
 * shown stays (initially that of `story.json`), with the current problems. Nothing is written to
 * disk.
 *
 * @param articles folder of the texts beside `articles` in the story's folder
 */
export function previewShelf(folder: string, articles: string | undefined): StoryShelf {
  const form = join(folder, 'story.yaml');
  let last: { story: StoryFile; text: string } | undefined;
  const look = (): CheckedStory => {
    const now = checkStory(folder, articles, true);
    if (now.story && now.text !== undefined) {
      last = { story: now.story, text: now.text };
      return now;
    }
    last ??= readBuilt(folder);
    if (!last) return now;
    return { ...now, ...last, isOlder: true, named: existsSync(form) ? readForm(form).raw : {} };
  };
  const sources = sourcesOf(folder, articles);
  const checked = untilChanged(sources, () => [look()]);
  return { folders: [folder], sources, checked, fit: () => fitOf(checked()) };
}

/** The last build that can be shown. */
function readBuilt(folder: string): { story: StoryFile; text: string } | undefined {
  const { json, text } = readStory(join(folder, 'story.json'));
  if (!json || text === undefined) return undefined;
  const parsed = parseStory(json.value);
  const isHere = parsed.ok && parsed.story.id === basename(resolve(folder));
  return isHere ? { story: parsed.story, text } : undefined;
}
