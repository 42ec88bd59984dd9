import type { Language } from '../../language/english.ts';
import type { TextRole } from './textRoles.ts';

/**
 * What the layout cannot know by itself. One environment object always measures the same: results
 * are kept by it, so make a new object when fonts have arrived or the language changes.
 */
export type Environment = {
  /** The width of a line of text in pixels, in the type of its role. */
  readonly measureText: (text: string, role: TextRole) => number;
  readonly language: Language;
};
