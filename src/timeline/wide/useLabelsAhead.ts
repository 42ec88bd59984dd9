import { useEffect, useState } from 'react';
import { labelsAtOnce, type LabelSource } from '../layout/labels/labelSource.ts';
import { useLazy } from '../../lazy/useLazy.ts';
import { inUsePart } from '../lazyTimelines.ts';
import type { Placer } from './createPlacer.ts';

/**
 * Labels that take no frame longer than it may: those that were not placed before are placed in
 * slices, and drawn when they are done (see `createLabelsAhead`). What does so is loaded when
 * something first moves; until then they are placed at once.
 *
 * @param isMoving during a gesture
 * @param isStill a picture is being taken, in which all is as it should be
 * @param onBusy see `TimelineProps`
 * @returns the source; another one when it has more labels
 */
export function useLabelsAhead(
  isMoving: boolean,
  isStill: boolean,
  onBusy: () => () => void,
): LabelSource {
  useLazy(inUsePart, isMoving);
  const [own] = useState(createSource);
  const [source, setSource] = useState(own.source);
  useEffect(() => own.placer()?.place(onBusy, () => setSource({ ...own.source })));
  useEffect(() => () => own.placer()?.stop(), [own]);
  return isStill ? labelsAtOnce : source;
}

function createSource() {
  let placer: Placer | null = null;
  const labels = (): LabelSource => {
    placer ??= inUsePart.part()?.createPlacer() ?? null;
    return placer?.labels ?? labelsAtOnce;
  };
  const source: LabelSource = {
    space: (asked) => labels().space(asked),
    show: (...view) => labels().show(...view),
  };
  return { source, placer: () => placer };
}
