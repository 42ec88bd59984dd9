import { atOnce, type Steps } from '../lazy/steps.ts';
import type { Language } from '../language/english.ts';
import { standingOf, type EventCounts, type Standing } from '../story/model/standing.ts';
import type { Story } from '../story/model/story.ts';
import { labelArticles } from '../story/words/articleLabels.ts';
import type { DrawingWords } from './draw/Drawing.ts';
import { prepareTimelineInSteps } from './layout/index/prepareTimeline.ts';
import type { TimelineIndex } from './layout/index/timelineIndex.ts';
import { storyInputInSteps } from './layout/storyInput.ts';
import { announcesIn } from './rows/announcesIn.ts';
import { ordinalOfRow } from './rows/ordinalOfRow.ts';
import { rowsOfStory, type RowsOfStory } from './rows/rowsOfStory.ts';
import { rowNames } from './words/rowNames.ts';
import { timelineWords } from './words/timelineWords.ts';

/** What a timeline draws of a story, and what it says about it. */
export interface TimelineStory {
  /** With the rows that are drawn. */
  readonly index: TimelineIndex;
  /** The heading above them. */
  readonly rowsHeading: string;
  /** The other rows that are possible. */
  readonly rows: RowsOfStory;
  readonly words: DrawingWords;
  /** A row's hue and shape: its voice's ordinal (see story/model/voices.ts), or `noVoice`. */
  readonly ordinalOf: (rowId: string) => number;
  /** See `Drawing`. */
  readonly standingOf: (eventId: string) => Standing;
  readonly isAnnouncement: (eventId: string, rowId: string) => boolean;
  /** For its dated events, for the legend. */
  readonly standings: ReadonlySet<Standing>;
  /** Of all its events, for the legend. */
  readonly counts: EventCounts;
  /** Whether the text of any article is held: if not, none is known to lack an event. */
  readonly isAnyHeld: boolean;
  /** BCP 47, the language of the titles. */
  readonly language: string;
}

/** Prepares a story for drawing; to be done once per story and language. */
export const prepareStory = (story: Story, language: Language): TimelineStory =>
  atOnce(prepareStoryInSteps(story, language));

/** The same in steps, for a story that is drawn with fewer of its events meanwhile. */
export function* prepareStoryInSteps(story: Story, language: Language): Steps<TimelineStory> {
  const labels = labelArticles(story.voices, language);
  const rowName = rowNames(story, language);
  yield;
  const input = yield* storyInputInSteps(story, { language, rowName });
  const index = yield* prepareTimelineInSteps(input);
  const rows = rowsOfStory(story, index);
  yield;
  return {
    index: rows.by(rows.usual),
    rowsHeading: language.timeline.rowsHeading,
    rows,
    words: timelineWords({ story, labels, rows, language }),
    ordinalOf: (rowId) => ordinalOfRow(story, rowId),
    standingOf: (eventId) => {
      const event = story.event(eventId);
      return event ? standingOf(event) : 'reported';
    },
    isAnnouncement: (eventId, rowId) => announcesIn(story, eventId, rowId),
    standings: new Set(story.dated.map(standingOf)),
    counts: story.counts,
    isAnyHeld: story.articles.some(({ file }) => file !== null),
    language: story.language,
  };
}
