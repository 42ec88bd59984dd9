const measures = new Set<() => void>();

/**
 * Measures everything that is watched, at once. What depends on several sizes is then rendered once
 * for all of them: each observer is told on its own, and what it sets is rendered before the next.
 */
function measureSizes(): void {
  for (const measure of measures) measure();
}

/** Measures everything, then calls: whatever either sets is rendered together. */
export function afterMeasuring(call: () => void): void {
  measureSizes();
  call();
}

/**
 * Measures now, and again after the size of any of these elements has changed, or of anything else
 * that is watched. Returns the undo.
 */
export function watchSize(elements: readonly Element[], measure: () => void): () => void {
  measure();
  measures.add(measure);
  const observer = new ResizeObserver(measureSizes);
  for (const element of elements) observer.observe(element);
  return () => {
    measures.delete(measure);
    observer.disconnect();
  };
}
