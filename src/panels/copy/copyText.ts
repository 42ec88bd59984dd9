/**
 * Puts text on the clipboard. False: a frame, a page without TLS or the reader denies it, or the
 * browser has none; then it is to be copied by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
