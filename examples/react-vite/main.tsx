import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { keyOf, prepareStory, StoryView, Timeline } from 'sourceline/react';
import { english, parseStory, readStory } from 'sourceline/story';
import 'sourceline/story.css';
import json from './story.json';

// Unknown in; a story, or what is wrong with it, out.
const parsed = parseStory(json);
if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
const { story } = parsed;

// Once a story and a language.
const prepared = prepareStory(readStory(story), english);

function Stage({ name }: { name: string }) {
  const [open, setOpen] = useState('nothing');
  return (
    <section id={name}>
      <Timeline
        story={prepared}
        language={english}
        hrefOf={(target) => `#${name}/${keyOf(target)}`}
        onOpen={(target) => setOpen(keyOf(target))}
      />
      <output>{open}</output>
    </section>
  );
}

function Whole({ name }: { name: string }) {
  const [query, setQuery] = useState('event=video');
  return (
    <section id={name}>
      <StoryView story={story} language={english} query={query} onQuery={setQuery} />
      <output>{query}</output>
    </section>
  );
}

const container = document.getElementById('page');
if (!container) throw new Error('the page has no element with the id "page"');
createRoot(container).render(
  <StrictMode>
    <Stage name="first" />
    <Stage name="second" />
    <Whole name="whole" />
    <Whole name="again" />
    <div id="filled" style={{ blockSize: 480 }}>
      <StoryView story={story} language={english} query="event=video" fills />
    </div>
  </StrictMode>,
);
