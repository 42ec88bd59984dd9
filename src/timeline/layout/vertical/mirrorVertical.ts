import { mirrorAt } from '../mirrorScene.ts';
import type { VerticalScene } from './verticalScene.ts';

/** Like `mirrorScene`: the time line is on the right, and texts run from it to the left. */
export function mirrorVertical(scene: VerticalScene): VerticalScene {
  const mirror = mirrorAt(scene.widthPx);
  return {
    ...scene,
    rail: mirror.place(scene.rail),
    entries: scene.entries.map((entry) => ({
      ...entry,
      textX: mirror.x(entry.textX),
      textEndX: mirror.x(entry.textEndX),
      mark: { ...mirror.place(entry.mark), barX: mirror.x(entry.mark.barX) },
      differs: entry.differs && mirror.place(entry.differs),
      coverage: entry.coverage.map((coverage) => mirror.place(coverage)),
      coverageMore: entry.coverageMore && mirror.place(entry.coverageMore),
    })),
    folds: scene.folds.map((fold) => ({ ...fold, textX: mirror.x(fold.textX) })),
  };
}
