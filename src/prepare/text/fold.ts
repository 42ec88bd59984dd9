/**
 * The same text with every quotation mark, apostrophe and space in its plain form and in lower
 * case, code point for code point: a place in the folded text is that place in the text.
 */
export function foldPointwise(text: string): string {
  let folded = '';
  for (const point of text) folded += foldPoint(point);
  return folded;
}

/** A quotation mark, an apostrophe, a dash or a space in its plain form; anything else as it is. */
export function plainPoint(point: string): string {
  if (/^[‘’‚‛‹›′‵ʹʻʼʽ`´']$/u.test(point)) return "'";
  if (/^[“”„‟″‶〝〞〟❝❞«»"]$/u.test(point)) return '"';
  if (/^(?:[^\S\ufeff]|\u0085)$/u.test(point)) return ' ';
  if (/^[‐-―⁃−־-]$/u.test(point)) return '-';
  return point;
}

function foldPoint(point: string): string {
  const plain = plainPoint(point);
  if (plain !== point) return plain;
  const lower = point.toLowerCase();
  return lower.length === point.length ? lower : point;
}
