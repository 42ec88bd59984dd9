// Not run, only read by the compiler: the element's attributes, events and method have types, in JSX and without it.
import { defineSourceLine } from 'sourceline/element';
import 'sourceline/react';

defineSourceLine('https://timelines.example/');

document.addEventListener('sourceline:select', ({ detail }) => {
  const event: string | null = detail.event;
  document.title = event ?? 'Nothing is open';
});
document.querySelector('source-line')?.download('csv');

export const framed = <source-line story="kutcher-kunis-letters" event="video" height={600} />;

// @ts-expect-error -- a story has to be named
export const unnamed = <source-line event="video" />;
