import type { Language } from '../language/english.ts';
import type { Scheme } from '../site/picture/sceneColours.ts';
import type { Typefaces } from '../site/type/typefaces.ts';
import type { StorySourceAtHand } from '../story/source/storySource.ts';
import type { Environment } from '../timeline/layout/environment.ts';
import type { PictureForm } from './pictureForms.ts';

export interface PictureSubject {
  source: StorySourceAtHand;
  /** An event that the story has; `null` for the whole story. */
  eventId: string | null;
  language: Language;
  scheme: Scheme;
  form: PictureForm;
}

/** What text is measured and set with; see `loadTypefaces` and `loadTextMeasure`. */
export interface PictureTools {
  typefaces: Typefaces;
  measureText: Environment['measureText'];
}
