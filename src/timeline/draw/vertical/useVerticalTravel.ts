import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { VerticalScene } from '../../layout/vertical/verticalScene.ts';
import { travel } from '../travel.ts';

/** As `useTravel`, down the page. */
export function useVerticalTravel(
  ref: RefObject<SVGSVGElement | null>,
  scene: VerticalScene,
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
    void travel(ref.current, stationsOf(last.scene), stationsOf(scene)).finally(release);
  }, [ref, scene, way, moves, hold]);
}

const stationsOf = ({ entries }: VerticalScene) =>
  new Map(entries.map(({ key, mark }) => [key, { x: mark.x, y: mark.y }]));
