import type { Scene } from '../layout/scene.ts';
import type { Station } from './travel.ts';

/** Where the keyed marks of a scene stand. */
export function stationsOf(scene: Scene): Map<string, Station> {
  const stations = new Map<string, Station>();
  const labels = new Map(scene.labels.map((label) => [label.id, label]));
  for (const { key, x, y } of [...scene.marks, ...scene.clusters]) stations.set(key, { x, y });
  for (const { key, id, x0, y0 } of labels.values()) {
    // A label hangs on its mark; it is drawn inside it and travels with it.
    const mark = stations.get(`event ${id}`);
    stations.set(key, { x: x0 - (mark?.x ?? 0), y: y0 - (mark?.y ?? 0) });
  }
  for (const tick of scene.axis.ticks) stations.set(tick.key, { x: tick.textPx, y: 0 });
  for (const row of scene.rows.rows) {
    for (const { key, x } of row.marks) stations.set(key, { x, y: row.y });
    if (row.sheet) stations.set(row.sheet.key, { x: row.sheet.x, y: row.sheet.y });
  }
  return stations;
}
