import type { Language } from '../../language/english.ts';
import type { StoryFile } from '../../story/file/schema.ts';

export interface StoryViewProps {
  /** From `parseStory`. Give the same object from one render to the next. */
  story: StoryFile;
  /** The words around the story, from `loadLanguage`; the story's own stay as they are. */
  language: Language;
  /**
   * What is shown, as the query of an address, with the keys that docs/page.md lists:
   * `event=video&scale=linear`. When it changes, so does the view. Absent: the view keeps its own.
   */
  query?: string;
  /**
   * The reader goes somewhere: the query that says so, without a question mark. `isStep` is true of
   * what Back should lead through (an event opened), false of moving along the timeline.
   */
  onQuery?: (query: string, isStep: boolean) => void;
  /**
   * True: the view is as high as the place it is in, which has a height of its own, and scrolls in it.
   * Absent: it is as high as what is in it.
   */
  fills?: boolean;
  /**
   * What the ids in the story's text begin with, as a server sends it: with `mill-`, the place of the
   * event `video` is `#mill-event-video`. Absent: something that no other view on the page has.
   */
  idPrefix?: string;
  /** Absent: `auto`, as the reader's system is set. */
  theme?: 'auto' | 'light' | 'dark';
  /** Absent: `serif`. */
  font?: 'serif' | 'sans' | 'system';
}
