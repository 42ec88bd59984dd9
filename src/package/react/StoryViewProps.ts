import type { Language } from '../../language/english.ts';
import type { StoryFile } from '../../story/file/schema.ts';

export interface StoryViewProps {
  /** From `parseStory`. Pass the same object from one render to the next. */
  story: StoryFile;
  /** The words around the story, from `loadLanguage`; the story's own stay as they are. */
  language: Language;
  /**
   * What is shown, as the query of an address, with the keys listed in docs/page.md:
   * `event=video&scale=linear`. When it changes, so does the view. If omitted, the view manages its
   * own.
   */
  query?: string;
  /**
   * Called when the reader navigates, with the query for that, without a question mark. `isStep` is
   * true for what Back should retrace (an event opened), false for moving along the timeline.
   */
  onQuery?: (query: string, isStep: boolean) => void;
  /**
   * Whether the view is as high as its place, which has a height of its own, and scrolls in it. By
   * default it is as high as its content.
   */
  fills?: boolean;
  /**
   * The prefix of ids in the story's text as a server sends it: with `mill-`, the event `video` is
   * at `#mill-event-video`. Defaults to a prefix that is unique on the page.
   */
  idPrefix?: string;
  /** Defaults to `auto`, the setting of the reader's system. */
  theme?: 'auto' | 'light' | 'dark';
  /** Defaults to `serif`. */
  font?: 'serif' | 'sans' | 'system';
}
