import type { ClusterMark } from '../layout/scene.ts';
import { SmallDiffersShape } from './DiffersShape.tsx';
import { TextLine } from './TextLine.tsx';

/**
 * The number of events that share one mark, and the sign when accounts of any of them contradict
 * each other.
 */
export function ClusterShape({
  cluster: { x, x0, x1, y, sizePx, text, differs },
}: {
  cluster: ClusterMark;
}) {
  return (
    <>
      <rect x={x0} y={y - sizePx / 2} width={x1 - x0} height={sizePx} rx={sizePx / 2} />
      <TextLine textRole="cluster.count" x={x} y={y + 4} anchor="middle" text={text} />
      {differs > 0 && <SmallDiffersShape x={x1 - 1} y={y - sizePx / 2 - 3} />}
    </>
  );
}

/** Drawn like announced events, or with only part of its outline when only some are. */
export function clusterClass({ announced, count }: ClusterMark): string {
  if (announced === 0) return 'timeline-cluster';
  return `timeline-cluster timeline-${announced === count ? 'all' : 'some'}-announced`;
}
