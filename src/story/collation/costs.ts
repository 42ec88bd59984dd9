/**
 * The weights of the alignment. Words earn what they tell: a word that occurs once in so many words
 * earns the base-2 logarithm of that number, in twentieths of a bit, so that scores are whole
 * numbers. Chance matches are weighed in the same unit: among 2ⁿ positions, chance finds n bits.
 */
export const bit = 20;

export const earned = {
  /** A word that occurs once in about 4,000. */
  telling: 12 * bit,
  /** Grammar ("the", "of", "that"): each is one word in ten or twenty, and they occur together. */
  grammar: 3 * bit,
};

/** The cost of leaving out and exchanging words; a word of grammar is worth one gap, not two. */
export const costs = {
  mismatch: -25,
  /** The first word of a gap within a row; each further word. */
  open: -52,
  more: -2,
};

/** How much more than chance a match must be worth, as bits for each doubling of its positions. */
export const beyondChance = {
  /** That two rows match at all: set phrases (“for the first time”) are no evidence. */
  meeting: 3 * bit,
  /** That words belong to an alignment that is some way off. */
  neighbour: 2 * bit,
  /** That words which two related rows have at different positions have moved. */
  moved: bit,
};

/**
 * How many times more than chance gives in these very words, where that was tried, two rows must
 * share to match.
 */
export const timesChance = 3;

/** A moved passage must be worth this many times the aligned words that it takes back. */
export const worthOfCrumbs = 2;

/**
 * The maximum number of words that are taken to be the same beginning or end of a statement,
 * reworded.
 */
export const longestRewording = 12;

/** The maximum number of words without punctuation between them that are taken to be a phrase. */
export const longestPhrase = 5;
