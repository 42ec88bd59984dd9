/** Longer texts exceed every limit for small boxes, so their words are not counted. */
const longestCounted = 6000;

export const textOf = (element: Element) => (element.textContent ?? '').trim();

/** How many words an element contains; infinite for a long text. */
export function wordsIn(element: Element): number {
  const text = textOf(element);
  return text.length > longestCounted ? Infinity : (text.match(/\S+/gu)?.length ?? 0);
}

/** How many of an element's words are links. */
export function wordsOfLinks(element: Element): number {
  return [...element.querySelectorAll('a')].reduce((sum, link) => sum + wordsIn(link), 0);
}

/** Whether a paragraph contains a sentence of at least four words, with its full stop. */
export const isTold = (paragraph: string) =>
  /\S+(?:\s\S+){2,}\s\S*[\p{L}\p{N})”’»"][.!?…]["”’»)]*(?=\s|$)/u.test(paragraph);
