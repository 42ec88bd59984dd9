/**
 * What the alignment weighs. Words earn what they tell: a word that one in so many words is, earns
 * the logarithm of that number to the base 2, in twentieths of a bit, so that scores stay whole.
 * What is found by chance is weighed in the same unit: among 2ⁿ places, chance finds n bits.
 */
export const bit = 20;

export const earned = {
  /** A word that hardly any other is: about one in 4,000. */
  telling: 12 * bit,
  /** Grammar ("the", "of", "that"): each is one word in ten or twenty, and they come together. */
  grammar: 3 * bit,
};

/** What leaving out and exchanging words costs; a word of grammar is worth one gap, not two. */
export const costs = {
  mismatch: -25,
  /** The first word of a gap within a row; each further word. */
  open: -52,
  more: -2,
};

/** How much more than chance a match must be worth, as bits for each doubling of its places. */
export const beyondChance = {
  /** That two rows meet at all: phrases of a language (“for the first time”) are no evidence. */
  meeting: 3 * bit,
  /** That words belong to an alignment from which they stand some way off. */
  neighbour: 2 * bit,
  /** That words which two related rows have at different places are moved. */
  moved: bit,
};

/**
 * How many times as much as chance gives in these very words, where that was tried, two rows must
 * share to meet.
 */
export const timesChance = 3;

/** A moved passage must be worth so many times what the aligned words are that it takes back. */
export const worthOfCrumbs = 2;

/** The most words that are taken to be the same beginning or end of a statement, reworded. */
export const longestRewording = 12;

/** The most words without a sign between them that are taken to be a phrase. */
export const longestPhrase = 5;
