import type { Others } from '../phrases.ts';
import { numbers, verb, capital, sign } from './forms.ts';

/**
 * How one version of a statement differs from others. `here` is its text, `there` that of the
 * others; `who` names those others as `list` does: by name, or by number when there are many. No
 * version is presented as the right one.
 */
export const quotations = {
  /** For a legend, and for showing and hiding. */
  kinds: {
    otherWords: 'Different words',
    leftOut: 'Left out',
    cutShort: 'Cut short',
    moved: 'In another place',
    spelling: 'Spelling',
    case: 'Capitals',
    sentence: 'Sentences joined or split',
    punctuation: 'Punctuation',
    closing: 'Final comma or full stop',
  },
  list: (names: readonly string[]): Others => {
    const text =
      names.length > 3
        ? `${numbers[names.length] ?? names.length} others`
        : new Intl.ListFormat('en-GB').format(names);
    const start = names.length > 3 ? capital(text) : text;
    return { text, start, many: names.length > 1 };
  },
  /** Between pieces of a text that are not consecutive. */
  pieces: (pieces: readonly string[]) => pieces.join(' … '),
  otherWords: (here: string, who: Others, there: string) =>
    `Where this has “${here}”, ${who.text} ${verb(who, 'has', 'have')} “${there}”.`,
  leftOut: (here: string, who: Others) =>
    `${who.start} ${verb(who, 'goes', 'go')} on without “${here}”.`,
  interrupted: (here: string, who: Others) =>
    `${who.start} ${verb(who, 'is', 'are')} interrupted, without “${here}”.`,
  endsBefore: (here: string, who: Others) =>
    `${who.start} ${verb(who, 'ends', 'end')} before “${here}”.`,
  /** Both have the words here, and one of them repeats them. */
  fewerTimes: (here: string, who: Others) =>
    `${who.start} ${verb(who, 'has', 'have')} “${here}” fewer times here.`,
  moreTimes: (who: Others, there: string) =>
    `${who.start} ${verb(who, 'has', 'have')} “${there}” more times here.`,
  startsAfter: (here: string, who: Others) =>
    `${who.start} ${verb(who, 'starts', 'start')} after “${here}”.`,
  startsEarlier: (who: Others, there: string) =>
    `${who.start} ${verb(who, 'starts', 'start')} earlier: “${there}”.`,
  goesOn: (who: Others, there: string) => `${who.start} ${verb(who, 'goes', 'go')} on: “${there}”.`,
  /** `after`: the words that precede the gap. */
  hasBetween: (after: string, who: Others, there: string) =>
    `After “${after}”, ${who.text} ${verb(who, 'has', 'have')} “${there}”.`,
  elsewhere: (words: string, who: Others) =>
    `${who.start} ${verb(who, 'has', 'have')} “${words}” in another place.`,
  /** The other position of what this version has elsewhere. */
  atThisPlace: (who: Others, there: string) =>
    `${who.start} ${verb(who, 'has', 'have')} “${there}” at this place.`,
  spelling: (here: string, who: Others, there: string) =>
    `${who.start} ${verb(who, 'writes', 'write')} “${here}” as “${there}”.`,
  endsSentence: (after: string, who: Others) =>
    `After “${after}”, ${who.text} ${verb(who, 'runs', 'run')} on in one sentence.`,
  runsOn: (after: string, who: Others) =>
    `After “${after}”, ${who.text} ${verb(who, 'starts', 'start')} a new sentence.`,
  /** Punctuation may be empty. */
  punctuation: (at: string, here: string, who: Others, there: string) =>
    `At “${at}”, this has ${sign(here)} and ${who.text} ${verb(who, 'has', 'have')} ${sign(there)}.`,
};
