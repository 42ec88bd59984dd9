import { keyOf, prepareStory, StoryView, Timeline } from 'sourceline/react';
import { english, parseStory, readStory } from 'sourceline/story';
import json from './story.json';

const parsed = parseStory(json);
if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
const { story } = parsed;
const prepared = prepareStory(readStory(story), english);

/** The same on the server and in the browser. */
export function Page() {
  return (
    <main>
      <Timeline story={prepared} language={english} hrefOf={(target) => `#${keyOf(target)}`} />
      <StoryView story={story} language={english} />
    </main>
  );
}
