import { useLayoutEffect, useRef, type RefObject } from 'react';
import { animateTransition, type Station } from './animateTransition.ts';

interface Options<Scene> {
  /** The positions of the keyed marks of a scene; pass the same function in every render. */
  stationsOf: (scene: Scene) => ReadonlyMap<string, Station>;
  /** The current scale and folds; marks travel when it changes. */
  arrangement: string;
  /** Nothing moves. */
  isStill: boolean;
  /** Reports that something is in progress; the function it returns ends it. */
  onBusy: () => () => void;
}

/**
 * When the scale or its folds change, marks travel to their new positions, unless the reader prefers
 * reduced motion; when the window moves they follow it at once.
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
