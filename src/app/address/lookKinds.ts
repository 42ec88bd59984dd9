import { fontChoices, themes } from './addressState.ts';
import { choice, flag, unlessZero } from './valueKinds.ts';

/**
 * The keys that say how the page looks before anything of the story is known: apart from the others,
 * since a script that goes before all else reads them and brings nothing that it does not need.
 */
export const lookKinds = {
  theme: choice(themes),
  font: choice(fontChoices),
  header: unlessZero,
  embed: flag,
};
