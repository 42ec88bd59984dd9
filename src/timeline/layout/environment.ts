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
   * Of an event’s title; one that has no room in so many ends in an ellipsis. Absent: three. Where
   * nobody can ask for the whole of it, more.
   */
  readonly mostTitleLines?: number;
};
