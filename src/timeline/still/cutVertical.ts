import type { VerticalScene } from '../layout/vertical/verticalScene.ts';

/** The first events of a scene that runs down the page, and the time that they cover. */
export function cutVertical(scene: VerticalScene, mostEntries: number): VerticalScene {
  const heightPx = scene.entries[mostEntries]?.y0;
  if (heightPx === undefined) return scene;
  const isWithin = ({ y0 }: { y0: number }) => y0 < heightPx;
  const cut = <T extends { readonly y0: number; readonly y1: number }>(stretch: T): T => ({
    ...stretch,
    y1: Math.min(stretch.y1, heightPx),
  });
  return {
    ...scene,
    heightPx,
    rail: { ...scene.rail, segments: scene.rail.segments.filter(isWithin).map(cut) },
    entries: scene.entries.slice(0, mostEntries).map((entry) => ({
      ...entry,
      mark: { ...cut(entry.mark), core: entry.mark.core && cut(entry.mark.core) },
    })),
    folds: scene.folds.filter(({ y1 }) => y1 <= heightPx),
  };
}
