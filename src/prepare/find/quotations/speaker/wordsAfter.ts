import type { Quoted } from '../quoted.ts';

/** How much is read on either side of a quotation, in UTF-16 units. */
export const reach = 300;

/** What follows a quotation in its paragraph, up to the next one. */
export function wordsAfter(
  text: string,
  quoted: readonly Quoted[],
  one: Quoted,
  i: number,
): string {
  const next = quoted[i + 1];
  const to = next && next.from < one.paragraph.end ? next.from : one.paragraph.end;
  return text.slice(one.to, Math.min(to, one.to + reach));
}
