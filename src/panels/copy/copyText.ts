/**
 * Puts text on the clipboard. Returns false when a frame, a page without TLS or the reader denies
 * it, or the browser has no clipboard; then it has to be copied by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
