import { bylineWords } from '../../find/bylineWords.ts';

/** An article's outlet and publication are given this close to its beginning, in UTF-16 units. */
const head = 1500;
const byline = new RegExp(String.raw`^${bylineWords}\s\p{Lu}`, 'u');
const published =
  /^(?:(?:first |last )?(?:published|updated|posted|modified)|stand|veröffentlicht|aktualisiert|publié|mis à jour|gepubliceerd|bijgewerkt)(?!\p{L})/iu;
/** A line this long, or one that ends with a full stop, tells something. */
const mostWords = 6;

/**
 * Whether a line near an article's beginning only gives its outlet or author and its publication
 * ("Harbour FM, 14 March 2024", "By Tom Beale | Updated 18:05"). It dates the article, and tells of
 * no event.
 *
 * @param line all of it, without line breaks
 * @param start its position in the text, in UTF-16 units
 * @param dates the words in it that date something
 */
export function isPublicationLine(line: string, start: number, dates: readonly string[]): boolean {
  if (start > head) return false;
  if (byline.test(line) && !/\p{Ll}{3,}[.!?]\s+\p{Lu}/u.test(line)) return words(line) <= 20;
  if (dates.length === 0 || /\p{L}[.!?]["”’»]?$/u.test(line)) return false;
  const rest = dates.reduce((left, date) => left.replace(date, ' '), line);
  const others = words(rest.replace(/\d{1,2}[:.]\d{2}|\d+/gu, ' '));
  if (published.test(line)) return others <= 2 * mostWords;
  return others <= mostWords && !verb.test(rest);
}

const words = (text: string) => text.match(/\p{L}[\p{L}\p{M}’'-]*/gu)?.length ?? 0;
/** A headline with a date in it ("Roof to close on 3 May") has a verb in lower case. */
const verb =
  /(?<!\p{L})(?:\p{Ll}{2,25}(?:ed|es|s|te|ten|é|ée|ées|és)|to|is|are|was|were|has|have|ist|sind|war|wird|est|sont|a)(?!\p{L})/u;
