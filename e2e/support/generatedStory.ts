import { writeGenerated } from '../../src/prepare/generate/writeGenerated.ts';
import { parseStory } from '../../src/story/file/parse.ts';
import type { StoryFile } from '../../src/story/file/schema.ts';

/** An invented story with this many events, as made by the command `generate`. */
export function generatedStory(events: number): StoryFile {
  const texts: string[] = [];
  writeGenerated(
    { id: 'invented', events, outlets: 12, articles: 20, dates: 'mixed' },
    { article: () => {}, story: (text) => texts.push(text) },
  );
  const parsed = parseStory(JSON.parse(texts.join('')));
  if (!parsed.ok) throw new Error('a generated story is all right');
  return parsed.story;
}
