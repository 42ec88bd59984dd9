import { useLayoutEffect, useRef, type RefObject } from 'react';
import { animateTransition, type Station } from './animateTransition.ts';

/**
 * When the scale or its folds change, marks travel to their new places; when the window moves they
 * follow it at once.
 *
 * @param stationsOf where the keyed marks of a scene stand; the same function in every render
 * @param way what scale and folds are in effect; travel begins when it changes
 * @param hold says that something is under way, and returns what ends it
 */
export function useTransitions<Scene>(
  ref: RefObject<SVGSVGElement | null>,
  scene: Scene,
  stationsOf: (scene: Scene) => ReadonlyMap<string, Station>,
  way: string,
  moves: boolean,
  hold: () => () => void,
): void {
  const before = useRef({ scene, way });
  useLayoutEffect(() => {
    const last = before.current;
    before.current = { scene, way };
    if (last.way === way || !moves || !ref.current) return;
    const release = hold();
    void animateTransition(ref.current, stationsOf(last.scene), stationsOf(scene)).finally(release);
  }, [ref, scene, stationsOf, way, moves, hold]);
}
