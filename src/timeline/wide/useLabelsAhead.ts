import { useEffect, useState } from 'react';
import { labelsAtOnce, type LabelSource } from '../layout/labels/labelSource.ts';
import { zoomPart } from '../lazyTimelines.ts';
import type { Placer } from './createPlacer.ts';

/**
 * Labels that take no frame longer than it may: those that were not placed before are placed in
 * slices, and drawn when they are done (see `createLabelsAhead`). What does so comes with zooming,
 * before which nothing moves.
 *
 * @param isStill a picture is being taken, in which all is as it should be
 * @param onBusy see `TimelineProps`
 * @returns the source, the same each time, and how often it has had more labels
 */
export function useLabelsAhead(isStill: boolean, onBusy: () => () => void) {
  const [placed, setPlaced] = useState(0);
  const [own] = useState(createSource);
  useEffect(() => own.placer()?.place(onBusy, () => setPlaced((count) => count + 1)));
  useEffect(() => () => own.placer()?.stop(), [own]);
  return { source: isStill ? labelsAtOnce : own.source, placed };
}

function createSource() {
  let placer: Placer | null = null;
  const labels = (): LabelSource => {
    placer ??= zoomPart.part()?.createPlacer() ?? null;
    return placer?.labels ?? labelsAtOnce;
  };
  const source: LabelSource = {
    space: (asked) => labels().space(asked),
    show: (...view) => labels().show(...view),
  };
  return { source, placer: () => placer };
}
