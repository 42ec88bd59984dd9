/**
 * Whether the surrounding pages let this one save files: a frame with `sandbox` needs
 * `allow-downloads`, and without it browsers silently drop the file. No browser tells the page
 * itself, so below a frame of another origin it remains unknown.
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

/** `null` when it is of another origin, or this page has no parent. */
function frameOf(browser: Window): Element | null {
  try {
    return browser.frameElement;
  } catch {
    return null;
  }
}
