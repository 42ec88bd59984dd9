/**
 * What remains of a word or of punctuation when only typography is folded: composed and compatible
 * forms, curly and straight quotation marks, kinds of dashes and spaces, invisible characters. Two
 * texts that fold to the same are never marked.
 */

const quotes = /[“”„‟«»‹›‘’‚‛"'`´＂＇「」『』﹁﹂﹃﹄〝〞〟״]/gu;
const apostrophes = /[’‘‛ʼ＇`´′׳]/gu;
const dashes = /[־‐‑‒–—―−﹘﹣－]/gu;
/** Format characters, the Arabic elongation mark, and emoji variation selectors. */
const invisible = /[\p{Cf}\u0640]|\uFE0E|\uFE0F/gu;

/** "3½" is three and a half; composed with its digits it would be 31 halves. */
const fractions = /[¼-¾⅐-⅞]/gu;

/** The capital that names women and men: “BürgerInnen”, “LehrerIn”; “Bürgerinnen” are women only. */
const innerCapital =
  /(?<=\p{Ll}{2})I(?=nnen)|(?<=(?:[oe]r|eur|ist|[ea]nt|eg|at|zt|og|nd))I(?=n(?!\p{L}))/gu;

/** A word as printed, capitals kept; an editor's brackets are punctuation and not part of it. */
export function foldTypography(word: string): string {
  return (
    word
      .replace(fractions, (fraction, at: number) => (at > 0 ? ` ${fraction}` : fraction))
      // Before the accent that is written for one becomes a space and a mark.
      .replace(apostrophes, "'")
      .normalize('NFKC')
      .replace(invisible, '')
      .replace(/״/g, '"')
      .replace(dashes, '-')
      .replace(/⁄/g, '/')
      .replace(/\s+/g, ' ')
      .replace(/ ?× ?/g, 'x')
      .replace(innerCapital, '*i')
      .replace(/[[\]]/g, '')
  );
}

/** Two words with one key are the same word. */
export function wordKey(word: string): string {
  return foldTypography(word).toLowerCase();
}

/**
 * Punctuation between words. All quotation marks are one: which kind is used inside which is house
 * style.
 */
export function foldSigns(signs: string): string {
  return (
    signs
      // Chinese and Japanese write two signs for one ellipsis.
      .replace(/(?:\.\s?\.\s?\.|[…⋯])+/g, '⋯')
      .replace(quotes, '"')
      .normalize('NFKC')
      // An editor's exclamation ends no sentence.
      .replace(/(?<=[[(]sic)\s?!(?=[\])])/i, '')
      .replace(dashes, '-')
      .replace(/-{2,}/g, '-')
      .replace(/[\s\p{Cf}]|\uFE0E|\uFE0F/gu, '')
  );
}
