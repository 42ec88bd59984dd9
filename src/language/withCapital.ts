/** A text whose first letter is a capital. */
export const withCapital = (text: string): string =>
  text.replace(/^./u, (first) => first.toUpperCase());
