import type { VerticalScene } from '../../layout/vertical/verticalScene.ts';
import type { Station } from '../animateTransition.ts';

/** The positions of the marks of a narrow scene. */
export function verticalStationsOf({ entries }: VerticalScene): Map<string, Station> {
  return new Map(entries.map(({ key, mark }) => [key, { x: mark.x, y: mark.y }]));
}
