import { useEffect, useState } from 'react';

/** The two files that a Latin story needs, by the names of style/fonts.css. */
const faces = ['1em "Source Serif 4"', '1em "Source Sans 3"'];
/** Longer, and the story is shown in the reader's own fonts first. */
const patienceMs = 2_000;

/**
 * False until the page's fonts are there, have failed, or are late. Text waits for them, so that
 * it is laid out once.
 */
export function useFonts(after: (durationMs: number, call: () => void) => () => void): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const settle = () => setSettled(true);
    void Promise.allSettled(faces.map((face) => document.fonts.load(face))).then(settle);
    return after(patienceMs, settle);
  }, [after]);
  return settled;
}
