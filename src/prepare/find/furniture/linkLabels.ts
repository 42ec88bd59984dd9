import type { Range } from '../../text/ranges.ts';
import type { FurniturePatterns } from './furniturePatterns.ts';

/** ", external" after a linked word, as some sites spell it out for screen readers. */
const external = /, external(?=\s\p{Ll}|\s*[.,;:!?]|\s*$)(?!\s(?:and|or)\s(?:in|ex)ternal)/gmu;
const siteLinks = /external (?:sites|links|websites)|this (?:article|page) contains content/iu;

/** Finds words inside sentences that only say what a link does; in UTF-16 units. */
export function linkLabelsIn(text: string, { linkLabels }: FurniturePatterns): Range[] {
  const found = [...text.matchAll(linkLabels)];
  // A single one may be an adjective; several, on a page that mentions such links, are labels.
  const labels = [...text.matchAll(external)].filter(
    ({ index }) => !/internal$/iu.test(text.slice(index - 8, index)),
  );
  if (labels.length > 1 || (labels.length === 1 && siteLinks.test(text))) found.push(...labels);
  return found.map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}
