import type { Language } from '../../language/english.ts';
import type { Story } from '../../story/model/story.ts';
import type { Typesetter } from './typesetter.ts';

/** What the parts of a card need in order to be drawn. */
export interface CardDrawing {
  story: Story;
  language: Language;
  typesetter: Typesetter;
  /** An x position measured from the side where reading begins. */
  fromStart: (px: number) => number;
  /** Looks up a colour of the design by its name, such as `--ink`. */
  colour: (name: string) => string;
}
