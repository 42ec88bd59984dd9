import { parseStory } from 'sourceline/story';
import json from './story.json';

// Unknown in; a story, or what is wrong with it, out.
const parsed = parseStory(json);
if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));

export const { story } = parsed;
