/**
 * Italian agencies write the accent of a last letter as an apostrophe: “e' chiuso”, “arrivo' tardi”.
 * What is never heard with an accent (“un po'”) keeps its apostrophe, and so does a word within single
 * quotation marks, whose end it may be.
 */
const accented = /(?<![\p{L}\p{M}])(?:e|(?!po['’])\p{L}+[^iu\W]o)['’](?=[\s,.;:!?»”")]|$)/giu;
const openingMark = /(?<=^|[\s([«“"])['‘](?=\p{L})/u;

/** UTF-16 offsets of such words, with their apostrophes, by where the word begins; none in others. */
export function findAccentsApart(text: string, language: string): Map<number, number> {
  if (!/^it\b/i.test(language) || openingMark.test(text)) return new Map();
  return new Map(
    [...text.matchAll(accented)].map(({ 0: word, index }) => [index, index + word.length]),
  );
}

/** The word as other papers write it: “è” for “e'”. */
export function withAccent(key: string): string {
  return key.replace(/e'$/, 'è').replace(/o'$/, 'ò');
}
