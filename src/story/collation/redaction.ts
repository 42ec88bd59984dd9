/** Letters that a newspaper masks: "s--", "f***", "s*x"; not the German "Leser*in", "jede*r". */
const mask = /^(?!\p{L}{3,}\*(?:in$|innen|[emnr]$))\p{L}+(?:-{2,}|\*+)\p{L}*$/u;

export function isRedacted(key: string): boolean {
  // Hardly any word has one of these, and each word is asked for with every other version.
  return (key.includes('*') || key.includes('--')) && mask.test(key);
}

/** Whether a masked word may be this one: of the same length, with the same visible letters. */
export function redacts(masked: string, key: string): boolean {
  // The first letter is always visible, and distinguishes most words.
  if (masked.charCodeAt(0) !== key.charCodeAt(0) || !isRedacted(masked)) return false;
  const shown = Array.from(masked);
  const letters = Array.from(key);
  return (
    shown.length === letters.length &&
    letters.every((letter) => /\p{L}/u.test(letter)) &&
    shown.every((sign, at) => sign === '*' || sign === '-' || sign === letters[at])
  );
}
