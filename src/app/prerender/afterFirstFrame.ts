/** For browsers that make no frame, such as of a page that is not visible. */
const patienceMs = 1_000;

/**
 * Calls back once a frame with what the page shows has been made, so that what follows does not
 * delay it. Until the browser says that the frame is on the screen, a line would stand idle for as
 * long as a request takes.
 */
export function afterFirstFrame(browser: Window, call: () => void): void {
  let isCalled = false;
  const once = () => {
    if (!isCalled) call();
    isCalled = true;
  };
  // This is called before the frame is laid out and painted; the next task comes after that.
  browser.requestAnimationFrame(() => browser.setTimeout(once));
  browser.setTimeout(once, browser.document.hidden ? 0 : patienceMs);
}
