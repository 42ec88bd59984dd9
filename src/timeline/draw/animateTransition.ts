/** Where a keyed mark stands, from its scene. */
export interface Station {
  x: number;
  y: number;
}

const durationMs = 650;
const easing = 'cubic-bezier(0.45, 0, 0.2, 1)';

/**
 * Lets every mark travel from its old to its new position, each along its own path, so that one can
 * follow it from one scale to the other. New marks fade in. Resolves when all have arrived, and at
 * once where nothing can move.
 */
export async function animateTransition(
  root: SVGSVGElement,
  before: ReadonlyMap<string, Station>,
  after: ReadonlyMap<string, Station>,
): Promise<void> {
  const moves = [...root.querySelectorAll<SVGElement>('[data-key]')].flatMap((element) => {
    const key = element.dataset['key'] ?? '';
    const [from, to] = [before.get(key), after.get(key)];
    if (!to) return [];
    const frames = from
      ? [{ translate: `${from.x - to.x}px ${from.y - to.y}px` }, { translate: 'none' }]
      : [{ opacity: 0 }, { opacity: 0, offset: 0.5 }, { opacity: 1 }];
    return [element.animate(frames, { duration: durationMs, easing }).finished];
  });
  // An element that is removed while it travels has, for all anybody can see, arrived.
  await Promise.allSettled(moves);
}
