import type { Language } from '../language/english.ts';
import { standingOf, type Standing } from '../story/model/standing.ts';
import type { Story } from '../story/model/story.ts';
import { labelArticles } from '../story/words/articleLabels.ts';
import type { DrawingWords } from './draw/Drawing.ts';
import { prepareTimeline } from './layout/index/prepareTimeline.ts';
import type { TimelineIndex } from './layout/index/timelineIndex.ts';
import { storyInput } from './layout/storyInput.ts';
import { rowNames } from './words/rowNames.ts';
import { timelineWords } from './words/timelineWords.ts';

/** What a timeline draws of a story, and what it says of it. */
export interface TimelineStory {
  readonly index: TimelineIndex;
  readonly words: DrawingWords;
  /** A voice's ordinal (see story/voices.ts): its hue and shape. */
  readonly ordinalOf: (articleId: string) => number;
  /** See `Drawing`. */
  readonly standingOf: (eventId: string) => Standing;
  readonly isAnnouncement: (eventId: string, articleId: string) => boolean;
  /** Of its dated events, for the legend. */
  readonly standings: ReadonlySet<Standing>;
  /** Whether the text of any article is held: else none is known not to have an event. */
  readonly isAnyHeld: boolean;
  /** BCP 47, of the titles. */
  readonly language: string;
}

/** Makes a story ready to be drawn; to be done once a story and a language. */
export function prepareStory(story: Story, language: Language): TimelineStory {
  const labels = labelArticles(story.voices, language);
  const index = prepareTimeline(
    storyInput(story, { language, rowName: rowNames(story, language) }),
  );
  return {
    index,
    words: timelineWords({ story, labels, index, language }),
    ordinalOf: (articleId) => story.voices.of(articleId)?.ordinal ?? 0,
    standingOf: (eventId) => {
      const event = story.event(eventId);
      return event ? standingOf(event) : 'reported';
    },
    isAnnouncement: (eventId, articleId) =>
      story.event(eventId)?.announcedBy.includes(articleId) ?? false,
    standings: new Set(story.dated.map(standingOf)),
    isAnyHeld: story.articles.some(({ file }) => file !== null),
    language: story.language,
  };
}
