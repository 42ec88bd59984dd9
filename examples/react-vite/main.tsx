import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { StoryView } from 'sourceline/react';
import { english } from 'sourceline/story';
import { Stage } from './Stage.tsx';
import { story } from './story.ts';
import { Whole } from './Whole.tsx';

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
