import { useState } from 'react';
import { keyOf, prepareStory, Timeline } from 'sourceline/react';
import { english, readStory } from 'sourceline/story';
import 'sourceline/story.css';
import { story } from './story.ts';

// Once a story and a language.
const prepared = prepareStory(readStory(story), english);

export function Stage({ name }: { name: string }) {
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
