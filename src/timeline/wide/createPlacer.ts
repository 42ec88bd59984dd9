import { inSlices } from '../../lazy/inSlices.ts';
import { createLabelsAhead } from '../layout/labels/createLabelsAhead.ts';

/** Places labels in slices, for one timeline. */
export function createPlacer() {
  const labels = createLabelsAhead();
  let underWay: { key: string; end: () => void } | null = null;
  const stop = () => {
    underWay?.end();
    underWay = null;
  };
  return {
    labels,
    /**
     * Begins what the latest scene lacks, unless that is under way; what no scene lacks any more is
     * dropped.
     *
     * @param onBusy called when it begins; the function it returns, when it ends
     * @param onPlaced the scene can be laid out with its own labels
     */
    place: (onBusy: () => () => void, onPlaced: () => void) => {
      const work = labels.work();
      if (work?.key === underWay?.key) return;
      stop();
      if (!work) return;
      let isWanted = true;
      const rest = onBusy();
      const mine = {
        key: work.key,
        end: () => {
          isWanted = false;
          rest();
        },
      };
      underWay = mine;
      void inSlices(work.steps, () => isWanted).then(() => {
        if (underWay !== mine) return;
        onPlaced();
        stop();
      });
    },
    stop,
  };
}

export type Placer = ReturnType<typeof createPlacer>;
