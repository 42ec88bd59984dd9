import { useState, type Ref } from 'react';
import { createRoot } from 'react-dom/client';
import { english } from '../../src/language/english.ts';
import { parseStory } from '../../src/story/file/parse.ts';
import { readStory } from '../../src/story/file/readOutline.ts';
import { keyOf } from '../../src/timeline/interaction/target.ts';
import { prepareStory, type TimelineStory } from '../../src/timeline/prepareStory.ts';
import { Timeline } from '../../src/timeline/Timeline.tsx';
import type { TimelineHandle } from '../../src/timeline/TimelineProps.ts';
import millStreet from '../stories/mill-street/story.json' with { type: 'json' };

/*
 * Somebody else's page with two timelines, and nothing of Sourceline's own page: neither its address
 * nor its styles. The second story has the ids of the first, with other titles.
 */
function preparedOf(file: unknown): TimelineStory {
  const parsed = parseStory(file);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  return prepareStory(readStory(parsed.story), english);
}

const second = {
  ...millStreet,
  id: 'again',
  events: millStreet.events.map((event) => ({ ...event, title: `Again: ${event.title}` })),
  undated: [],
  quotations: [],
  differences: [],
};

function Stage({
  name,
  story,
  ref,
}: {
  name: string;
  story: TimelineStory;
  ref: Ref<TimelineHandle>;
}) {
  const [opened, setOpened] = useState('nothing');
  return (
    <div id={name}>
      <Timeline
        ref={ref}
        story={story}
        language={english}
        hrefOf={(target) => `#${name}/${keyOf(target)}`}
        onOpen={(target) => setOpened(keyOf(target))}
      />
      <output>{opened}</output>
    </div>
  );
}

declare global {
  interface Window {
    timelines: Record<string, TimelineHandle | null>;
  }
}

window.timelines = {};
const keep = (name: string) => (handle: TimelineHandle | null) => {
  window.timelines[name] = handle;
};
const keepFirst = keep('first');
const keepSecond = keep('second');
const container = document.getElementById('page');
if (!container) throw new Error('the page has no element with the id "page"');
createRoot(container).render(
  <>
    <Stage name="first" story={preparedOf(millStreet)} ref={keepFirst} />
    <Stage name="second" story={preparedOf(second)} ref={keepSecond} />
  </>,
);
