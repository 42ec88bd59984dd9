import { useState } from 'react';
import { StoryView } from 'sourceline/react';
import { english } from 'sourceline/story';
import 'sourceline/story.css';
import { story } from './story.ts';

export function Whole({ name }: { name: string }) {
  const [query, setQuery] = useState('event=video');
  return (
    <section id={name}>
      <StoryView story={story} language={english} query={query} onQuery={setQuery} />
      <output>{query}</output>
    </section>
  );
}
