import { fontChoices, themes } from './addressState.ts';
import { choice, flag, unlessZero } from './valueKinds.ts';

/**
 * The keys that decide how the page looks before anything of the story is known. They are kept apart
 * because the script that runs first reads them, and should load nothing it does not need.
 */
export const lookKinds = {
  theme: choice(themes),
  font: choice(fontChoices),
  header: unlessZero,
  embed: flag,
};
