import type { Language } from '../../language/english.ts';
import type { TextRole } from './textRoles.ts';

/**
 * What the layout cannot know by itself. An environment always measures the same, and results are
 * cached by it; create a new one when fonts have loaded or the language changes.
 */
export type Environment = {
  /** The width of a line of text in pixels, in its role's type. */
  readonly measureText: (text: string, role: TextRole) => number;
  readonly language: Language;
  /**
   * The maximum number of lines of an event’s title; a longer one ends in an ellipsis. Defaults to
   * three; more where there is no way to see the whole title.
   */
  readonly mostTitleLines?: number;
};
