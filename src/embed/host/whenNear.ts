/**
 * Calls back once when the element comes within a screen's height of the viewport, or at once if the
 * browser cannot tell; returns the undo.
 */
export function whenNear(element: Element, call: () => void): () => void {
  if (!('IntersectionObserver' in window)) {
    call();
    return () => {};
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      call();
    },
    { rootMargin: '100% 0%' },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
