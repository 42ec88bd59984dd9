import { Resvg } from '@resvg/resvg-js';
import { languageFor } from '../prerender/loadedLanguages.ts';
import { fileSource } from '../../story/file/fileSource.ts';
import { standingOf } from '../../story/model/standing.ts';
import type { StoryFile } from '../../story/file/schema.ts';
import { loadTypefaces } from '../type/typefaces.ts';
import { composeCard } from './composeCard.ts';
import { datesEnteredOf } from './datesEnteredOf.ts';
import { strongestEvents } from './strongestEvents.ts';

const typefaces = await loadTypefaces();

/** The picture for a link to a story, and its alternative text. */
export interface StoryCard {
  alt: string;
  /** PNG. */
  draw: () => Uint8Array;
}

/** `null` if one of its texts is in a script that none of the page's fonts covers. */
export function storyCard(file: StoryFile): StoryCard | null {
  const { story } = fileSource(file, file.id);
  const language = languageFor(file.language);
  const svg = composeCard(story, language, typefaces);
  if (svg === null) return null;
  const events = strongestEvents(story.dated);
  const titles = events.map((event) => {
    const { announcedTitle } = language.timeline;
    return standingOf(event) === 'announced' ? announcedTitle(event.title) : event.title;
  });
  return {
    alt: [story.title, ...titles, ...datesEnteredOf(events, story, language)].join(' · '),
    draw: () => new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng(),
  };
}
