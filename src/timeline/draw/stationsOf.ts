import type { Scene } from '../layout/scene.ts';
import type { Station } from './animateTransition.ts';

/** The positions of the keyed marks of a scene. */
export function stationsOf(scene: Scene): Map<string, Station> {
  const stations = new Map<string, Station>();
  for (const { key, x, y } of [...scene.marks, ...scene.clusters]) stations.set(key, { x, y });
  for (const { key, x0, y } of scene.bars) stations.set(key, { x: x0, y });
  for (const { key, x0, y0 } of scene.labels) stations.set(key, { x: x0, y: y0 });
  for (const tick of scene.axis.ticks) stations.set(tick.key, { x: tick.textPx, y: 0 });
  for (const row of scene.rows.rows) {
    for (const { key, x } of row.marks) stations.set(key, { x, y: row.y });
    if (row.publication)
      stations.set(row.publication.key, { x: row.publication.x, y: row.publication.y });
  }
  return stations;
}
