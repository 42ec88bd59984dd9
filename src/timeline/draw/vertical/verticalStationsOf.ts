import type { VerticalScene } from '../../layout/vertical/verticalScene.ts';
import type { Station } from '../animateTransition.ts';

/** Where the marks of a narrow scene stand. */
export function verticalStationsOf({ entries }: VerticalScene): Map<string, Station> {
  return new Map(entries.map(({ key, mark }) => [key, { x: mark.x, y: mark.y }]));
}
