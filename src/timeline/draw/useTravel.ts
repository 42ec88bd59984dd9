import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Scene } from '../layout/scene.ts';
import { stationsOf } from './stationsOf.ts';
import { travel } from './travel.ts';

/**
 * When the scale or its folds change, marks travel to their new places; when the window moves they
 * follow it at once.
 *
 * @param way what scale and folds are in effect; travel begins when it changes
 * @param hold says that something is under way, and returns what ends it
 */
export function useTravel(
  ref: RefObject<SVGSVGElement | null>,
  scene: Scene,
  way: string,
  moves: boolean,
  hold: () => () => void,
): void {
  const before = useRef<{ scene: Scene; way: string }>({ scene, way });
  useLayoutEffect(() => {
    const last = before.current;
    before.current = { scene, way };
    if (last.way === way || !moves || !ref.current) return;
    const release = hold();
    void travel(ref.current, stationsOf(last.scene), stationsOf(scene)).finally(release);
  }, [ref, scene, way, moves, hold]);
}
