import { useEffect, useState } from 'react';

/** The two files that a Latin story needs, by the names of style/fonts.css. */
const latin = ['1em "Source Serif 4"', '1em "Source Sans 3"'].map((font) => ({ font, text: 'a' }));
/** A third for the languages that are written with Arabic letters. */
const arabic = { font: '1em "Noto Naskh Arabic"', text: 'ا' };
/** Longer, and the story is shown in the reader's own fonts first. */
const patienceMs = 2_000;

/**
 * False until the page's fonts are there, have failed, or are late. Text waits for them, so that
 * it is laid out once.
 *
 * @param tags the languages that the page and the story are in, as BCP 47; null: not known
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
  // What was settled for both scripts is settled for one of them.
  return settled === needsArabic || settled === true;
}

function isInArabicLetters(tag: string | null): boolean {
  try {
    return tag !== null && new Intl.Locale(tag).maximize().script === 'Arab';
  } catch {
    // A story's tag that is none: it is shown all the same.
    return false;
  }
}
