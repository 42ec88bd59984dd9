import type { ReadySignal } from './readySignal.ts';

/** After any of these the page may change; the frames and holds catch what it then does. */
const actions = ['click', 'keydown', 'input', 'toggle'] as const;
const motions = ['transitionrun', 'animationstart'] as const;

/**
 * Holds the signal while fonts load and while anything moves, and touches it on every action of the
 * reader and every resize of the window; returns the undo.
 */
export function watchPage(page: Document, ready: ReadySignal): () => void {
  const watch = new AbortController();
  const options = { signal: watch.signal, capture: true, passive: true };
  const holdFonts = () => {
    const release = ready.hold();
    void page.fonts.ready.then(release);
  };
  const holdMotion = () => {
    const release = ready.hold();
    const ended = page.getAnimations().map((animation) => animation.finished);
    void Promise.allSettled(ended).then(release);
  };
  for (const action of actions) page.addEventListener(action, ready.touch, options);
  for (const motion of motions) page.addEventListener(motion, holdMotion, options);
  page.defaultView?.addEventListener('resize', ready.touch, options);
  page.fonts.addEventListener('loading', holdFonts, options);
  if (page.fonts.status === 'loading') holdFonts();
  return () => watch.abort();
}
