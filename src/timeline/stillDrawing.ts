import type { Language } from '../language/english.ts';
import type { Drawing } from './draw/Drawing.ts';
import type { Target } from './interaction/target.ts';
import type { TimelineStory } from './prepareStory.ts';

/**
 * What a scene's drawing needs where nobody can do anything with it: nothing is stood on, searched
 * for or open.
 *
 * @param idPrefix no other drawing of the page has it
 */
export function stillDrawing(
  story: TimelineStory,
  language: Language,
  hrefOf: (target: Target) => string,
  idPrefix: string,
): Drawing {
  return {
    words: story.words,
    hrefOf,
    direction: language.direction,
    storyLanguage: story.language,
    ordinalOf: story.ordinalOf,
    standingOf: story.standingOf,
    isAnnouncement: story.isAnnouncement,
    isDimmed: () => false,
    foundIn: ({ count }) => count,
    openArticle: null,
    terms: [],
    cursor: null,
    idPrefix,
  };
}
