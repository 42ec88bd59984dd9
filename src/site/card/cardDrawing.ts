import type { Language } from '../../language/english.ts';
import type { Story } from '../../story/model/story.ts';
import type { Typesetter } from './typesetter.ts';

/** What the parts of a card are drawn with. */
export interface CardDrawing {
  story: Story;
  language: Language;
  typesetter: Typesetter;
  /** A place counted from the side where reading begins. */
  fromStart: (px: number) => number;
  /** A colour of the design by its name, such as `--ink`. */
  colour: (name: string) => string;
}
