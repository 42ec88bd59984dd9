import { useEffect, useState } from 'react';
import { labelsAtOnce, type LabelSource } from '../layout/labels/labelSource.ts';
import type { LabelsAhead } from '../layout/labels/createLabelsAhead.ts';
import { zoomPart } from '../lazyTimelines.ts';

/**
 * Labels that take no frame longer than it may: those that were not placed before are placed in
 * slices, and drawn when they are done (see `createLabelsAhead`). What makes the slices comes with
 * zooming, before which nothing moves.
 *
 * @param isStill a picture is being taken, in which all is as it should be
 * @param onBusy see `TimelineProps`
 * @returns the source, the same each time, and how often it has had more labels
 */
export function useLabelsAhead(isStill: boolean, onBusy: () => () => void) {
  const [placed, setPlaced] = useState(0);
  const [placer] = useState(() => createPlacer(() => setPlaced((count) => count + 1)));
  useEffect(() => placer.place(onBusy));
  useEffect(() => placer.stop, [placer]);
  return { source: isStill ? labelsAtOnce : placer.source, placed };
}

function createPlacer(onPlaced: () => void) {
  let ahead: LabelsAhead | null = null;
  let underWay: { key: string; stop: () => void } | null = null;
  const sourceNow = (): LabelSource => {
    ahead ??= zoomPart.part()?.createLabelsAhead() ?? null;
    return ahead ?? labelsAtOnce;
  };
  const stop = () => {
    underWay?.stop();
    underWay = null;
  };
  const source: LabelSource = {
    space: (...asked) => sourceNow().space(...asked),
    show: (...asked) => sourceNow().show(...asked),
  };
  const place = (onBusy: () => () => void) => {
    const work = ahead?.work() ?? null;
    if (work?.key === underWay?.key) return;
    stop();
    const part = zoomPart.part();
    if (!work || !part) return;
    const rest = onBusy();
    let isWanted = true;
    const end = () => {
      if (!isWanted) return;
      isWanted = false;
      rest();
    };
    const mine = { key: work.key, stop: end };
    underWay = mine;
    void part
      .inSlices(work.steps, () => isWanted)
      .then(() => {
        if (underWay !== mine) return;
        underWay = null;
        onPlaced();
      })
      .finally(end);
  };
  return { source, place, stop };
}
