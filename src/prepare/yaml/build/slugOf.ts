const longest = 60;

/** An id from a title: lower-case words joined by hyphens; empty: it has no Latin letter or digit. */
export function slugOf(title: string): string {
  const words = title
    .replace(/[’‘']/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/[øØ]/gu, 'o')
    .replace(/[æÆ]/gu, 'ae')
    .replace(/[œŒ]/gu, 'oe')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  if (words.length <= longest) return words;
  return words
    .slice(0, longest + 1)
    .replace(/-[^-]*$/u, '')
    .slice(0, longest);
}
