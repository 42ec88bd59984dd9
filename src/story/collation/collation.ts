/**
 * The shapes of a collation: plain data that can be written to a file and read again.
 *
 * The model is that of a critical apparatus: an alignment table with a row for each version and a
 * column for each position in the text, in which passages that occur elsewhere are linked as moved
 * (behaviour as in CollateX: Haentjens Dekker et al., "Computer-supported collation of modern
 * manuscripts", Digital Scholarship in the Humanities 30 (2015); TEI P5, chapter 13, "Critical
 * Apparatus"). Versions are identified by their index in the list that was collated.
 */

/** What one article prints of a statement. */
export interface VersionText {
  /** BCP 47. */
  language: string;
  /** The exact texts, in order. Between two parts the article interrupts the quotation. */
  parts: readonly string[];
}

/** Code points of one part; `end` is exclusive. */
export interface Span {
  part: number;
  start: number;
  end: number;
}

/** A word, and how far the punctuation attached to it extends. */
export interface Token extends Span {
  /** Where punctuation before the word starts; `start` when there is none. */
  lead: number;
  /** Where punctuation after the word ends; `end` when there is none. */
  trail: number;
}

/**
 * How words differ, strongest first. `otherWords`: both have words here, and they are not the same.
 * `leftOut`: one has nothing here, and goes on after it. `cutShort`: one has nothing here, and it
 * starts later or ends earlier. `moved`: both have the passage, at different positions. `spelling`:
 * one word, spelled, divided or masked differently (see spellingForm.ts). `case`: one word, with
 * different capitals.
 */
export const wordKinds = [
  'otherWords',
  'leftOut',
  'cutShort',
  'moved',
  'spelling',
  'case',
] as const;

/**
 * How the punctuation between words differs, strongest first. `sentence`: a sentence ends here in
 * one and continues in the other: merged or divided sentences. `punctuation`: any other difference.
 * `closing`: only the comma or stop with which an article closes a part, which belongs to the
 * article's own sentence and not to the speaker's.
 */
export const signKinds = ['sentence', 'punctuation', 'closing'] as const;

export type WordKind = (typeof wordKinds)[number];
export type SignKind = (typeof signKinds)[number];

/** A position in the text. */
export interface Column {
  /** By version: the index of its token, or null where it has no word here. */
  cells: (number | null)[];
  /** Every way in which any two versions differ here, strongest first; empty when all agree. */
  kinds: (WordKind | SignKind)[];
}

/** A passage that versions have at different positions. */
export interface Move {
  /** Pairs of columns that hold the same word, in the order of the words. */
  columns: [first: number, second: number][];
  /** Whether whole sentences are moved, and not words within them. */
  sentences: boolean;
}

export interface Collation {
  /** By version. */
  tokens: Token[][];
  columns: Column[];
  moves: Move[];
}

/**
 * Where in a version words are missing. `break`: where the article interrupts the quotation. `again`:
 * beside the same words, which it has fewer times.
 */
export type GapPlace = 'start' | 'inside' | 'break' | 'end' | 'again';

/** What some other versions have where a version is marked. They all have the same words there. */
export interface Reading<Kind> {
  kind: Kind;
  /** Versions, ascending. */
  versions: number[];
  /** Their words (or punctuation), exact in the first of `versions`; empty when they have none. */
  there: Span[];
  /** Where in them the words are missing; only for marked words that they lack. */
  missing?: GapPlace;
  /** Index into the moves; only for `moved`. */
  move?: number;
}

/** Text of one version that some others do not have in the same way. Never empty for words. */
export interface Mark<Kind> extends Span {
  /** The strongest kind among `others`. */
  kind: Kind;
  /** The versions that have this text in the same way, ascending, without the marked one. */
  agree: number[];
  others: Reading<Kind>[];
}

/**
 * A position in one version where others have words and it has none; it may lie within marked words.
 */
export interface Gap {
  part: number;
  /** Code points before it in its part. */
  at: number;
  /** The strongest kind among `others`: `leftOut`, `cutShort`, or `moved` (it occurs elsewhere). */
  kind: WordKind;
  place: GapPlace;
  others: Reading<WordKind>[];
}

/**
 * One difference as a whole, seen from one version, to be put into words. Marks are cut into runs by
 * how each of many versions relates to them; a note has all the words of one relation.
 */
export interface Note {
  kind: WordKind | SignKind;
  /** The versions that have the same instead, ascending. */
  versions: number[];
  /** Its position in the version: a part, and code points before it. */
  part: number;
  at: number;
  /** The version's words or punctuation; empty at a gap. */
  here: Span[];
  /** What the others have, exact in the first of `versions`; empty when they have nothing. */
  there: Span[];
  /** Where words are missing: in the version when `here` is empty, otherwise in the others. */
  missing?: GapPlace;
  move?: number;
}

/** What to draw on one version; every list is in the order of the text. */
export interface VersionMarks {
  /** Do not overlap. */
  words: Mark<WordKind>[];
  gaps: Gap[];
  /** May be empty spans (punctuation that only others have), and may lie within marked words. */
  signs: Mark<SignKind>[];
  notes: Note[];
}
