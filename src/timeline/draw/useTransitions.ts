import { useLayoutEffect, useRef, type RefObject } from 'react';
import { animateTransition, type Station } from './animateTransition.ts';

interface Options<Scene> {
  /** Where the keyed marks of a scene stand; the same function in every render. */
  stationsOf: (scene: Scene) => ReadonlyMap<string, Station>;
  /** What scale and folds are in effect; marks travel when it changes. */
  arrangement: string;
  /** Nothing moves. */
  isStill: boolean;
  /** Says that something is under way, and returns what ends it. */
  onBusy: () => () => void;
}

/**
 * When the scale or its folds change, marks travel to their new places, unless the reader asks for
 * less motion; when the window moves they follow it at once.
 */
export function useTransitions<Scene>(
  ref: RefObject<SVGSVGElement | null>,
  scene: Scene,
  { stationsOf, arrangement, isStill, onBusy }: Options<Scene>,
): void {
  const before = useRef({ scene, arrangement });
  useLayoutEffect(() => {
    const last = before.current;
    before.current = { scene, arrangement };
    if (last.arrangement === arrangement || isStill || !ref.current) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const release = onBusy();
    const moved = animateTransition(ref.current, stationsOf(last.scene), stationsOf(scene));
    void moved.finally(release);
  }, [ref, scene, stationsOf, arrangement, isStill, onBusy]);
}
