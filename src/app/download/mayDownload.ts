/**
 * Whether the pages around let this one save files: a frame with `sandbox` needs `allow-downloads`,
 * and without it browsers drop the file and tell nobody. No browser says it to the page itself, so
 * that around a frame of another origin it stays unknown.
 */
export function mayDownload(browser: Window): 'yes' | 'no' | 'unknown' {
  if (browser.parent === browser) return 'yes';
  const frame = frameOf(browser);
  if (!frame) return 'unknown';
  const sandbox = frame.getAttribute('sandbox');
  if (sandbox !== null && !sandbox.toLowerCase().split(/\s+/).includes('allow-downloads')) {
    return 'no';
  }
  return mayDownload(browser.parent);
}

/** Null: it is of another origin, or this page has none. */
function frameOf(browser: Window): Element | null {
  try {
    return browser.frameElement;
  } catch {
    return null;
  }
}
