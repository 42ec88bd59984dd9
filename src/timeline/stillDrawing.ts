import type { Language } from '../language/english.ts';
import type { Drawing } from './draw/Drawing.ts';
import type { Target } from './interaction/target.ts';
import type { TimelineStory } from './prepareStory.ts';

/**
 * The drawing context of a scene that is not interactive: nothing is focused, searched for or open,
 * and no mark is said to zoom in.
 *
 * @param idPrefix unique among the drawings of the page
 */
export function stillDrawing(
  story: TimelineStory,
  language: Language,
  hrefOf: (target: Target) => string,
  idPrefix: string,
): Drawing {
  return {
    words: { ...story.words, zoomInto: (cluster) => cluster },
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
    idPrefix,
  };
}
