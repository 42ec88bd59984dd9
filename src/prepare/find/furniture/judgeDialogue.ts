import type { Kinds } from './furnitureKind.ts';
import type { FurniturePatterns } from './furniturePatterns.ts';
import { speaksToReader } from './judgeAlone.ts';
import type { Unit } from './unit.ts';

const mostWords = 40;
/** A question of fewer words may stand between an article's paragraphs. */
const wordsOfQuestion = 20;
/** "Seen a mistake? Mail corrections@quaypost.example" */
const wordsOfCall = 10;
/** The site of itself. */
const ourselves =
  /(?<![\p{L}\p{N}])(?:us|our|we|we[’']ve|uns|unser(?:e[mnrs]?)?|wir|nous|notre|nos|nuestr[oa]s?|ons|onze|\p{L}{3,}nos|ci|nostr[oaie]|scriveteci)(?![\p{L}\p{N}])/iu;
/** An address of mail or of a page, a telephone number, a name on a network. */
const contact = /\S@\S+\.\p{L}{2,}|https?:\/\/|(?:^|\s)@\w{3,}|\+?\d[\d ]{8,}\d/u;

/**
 * Marks where a site speaks to its reader of both of them, outside quotation marks: "Are you in
 * Eastwick? Tell us what you saw", "Follow our coverage at https://…". Somebody's telephone number
 * alone may be the article's.
 */
export function judgeDialogue(
  units: readonly Unit[],
  kinds: Kinds,
  patterns: FurniturePatterns,
  body: { first: number; last: number },
) {
  units.forEach((unit, i) => {
    const { words, count, quotes } = unit;
    if (kinds[i] !== undefined || quotes || count > mostWords) return;
    const toReader = patterns.address.test(words);
    const ofUs = ourselves.test(words);
    const isContact = contact.test(words);
    const asks = /\p{L}[?？؟](?:\s|$)/u.test(words);
    const isOutside = i < body.first || i > body.last;
    const isBeside = (kinds[i - 1] ?? kinds[i + 1]) !== undefined;
    const isShort = count <= wordsOfCall && words.includes('@');
    if (
      isContact &&
      (ofUs || (asks && isShort) || (toReader && (asks || /^\p{L}+\s/u.test(words))))
    ) {
      kinds[i] = 'comment prompt';
    } else if (toReader && ofUs && (isOutside || isBeside || count < wordsOfQuestion)) {
      if (asks || (isBeside && speaksToReader(unit, patterns) > 1)) kinds[i] = 'site notice';
    }
  });
}
