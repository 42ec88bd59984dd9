/**
 * The same text in lower case, with every quotation mark, apostrophe and space in its plain form. It
 * is folded code point by code point, so positions in the folded text are positions in the text.
 */
export function foldPointwise(text: string): string {
  let folded = '';
  for (const point of text) folded += foldPoint(point);
  return folded;
}

/** The plain form of a quotation mark, apostrophe, dash or space; anything else unchanged. */
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
  // In Turkish the capital of “i” is “İ”, and the small letter of “I” is “ı”.
  if (point === 'İ' || point === 'ı') return 'i';
  const lower = point.toLowerCase();
  return lower.length === point.length ? lower : point;
}
