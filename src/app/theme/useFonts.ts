import { useEffect, useState } from 'react';

/** The two files that a story in Latin script needs, by their names in style/fonts.css. */
const latin = ['1em "Source Serif 4"', '1em "Source Sans 3"'].map((font) => ({
  font,
  text: 'a',
}));
/** A third, for languages in Arabic script. */
const arabic = { font: '1em "Noto Naskh Arabic"', text: 'ا' };
/** After this time the story is first shown in the reader's own fonts. */
const patienceMs = 2_000;

/**
 * False until the page's fonts are loaded, have failed, or are late. Text waits for them, so that it
 * is laid out only once.
 *
 * @param tags the languages of the page and the story, as BCP 47; `null` when unknown
 */
export function useFonts(
  tags: readonly (string | null)[],
  after: (durationMs: number, call: () => void) => () => void,
): boolean {
  const needsArabic = tags.some(isInArabicLetters);
  const [settled, setSettled] = useState<boolean | null>(null);
  useEffect(() => {
    const settle = () => setSettled(needsArabic);
    const faces = needsArabic ? [...latin, arabic] : latin;
    const loads = faces.map(({ font, text }) => document.fonts.load(font, text));
    void Promise.allSettled(loads).then(settle);
    return after(patienceMs, settle);
  }, [after, needsArabic]);
  // Once settled for both scripts, it is settled for one of them.
  return settled === needsArabic || settled === true;
}

function isInArabicLetters(tag: string | null): boolean {
  // Most stories; to begin with, asking the browser takes 4 ms.
  if (tag === null || /^en(-[A-Z]{2})?$/.test(tag)) return false;
  try {
    return new Intl.Locale(tag).maximize().script === 'Arab';
  } catch {
    // An invalid tag in a story, which is shown all the same.
    return false;
  }
}
