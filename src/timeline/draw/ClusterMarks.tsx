import { memo } from 'react';
import type { ClusterMark } from '../layout/scene.ts';
import { useDrawing } from './Drawing.ts';
import { dimmedClass } from './dimmedClass.ts';
import { moved } from './moved.ts';
import { samePart } from './samePart.ts';
import { shiftCluster } from './shift.ts';
import { TextLine } from './TextLine.tsx';

interface Props {
  clusters: readonly ClusterMark[];
  /** Moves all of it; see `shiftScene`. Absent: where it is. */
  transform?: string | undefined;
  /** Goes closer, so that the cluster's events come apart. */
  onCluster: (cluster: ClusterMark) => void;
}

/** Events too near to one another to be drawn apart, as one mark with their number. */
export function ClusterMarks({ clusters, transform, onCluster }: Props) {
  const { words, foundIn } = useDrawing();
  return (
    <g transform={transform}>
      {clusters.map((cluster) => (
        <g
          key={cluster.key}
          className={dimmedClass(clusterClass(cluster), foundIn(cluster) === 0)}
          data-testid="cluster"
          data-key={cluster.key}
          data-first-event={cluster.eventIds[0]}
          role="button"
          tabIndex={-1}
          aria-label={words.cluster(cluster)}
          transform={moved(cluster.x)}
          onClick={() => onCluster(cluster)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            onCluster(cluster);
          }}
        >
          <ClusterShape cluster={shiftCluster(cluster)} name={words.cluster(cluster)} />
        </g>
      ))}
    </g>
  );
}

type ShapeProps = { cluster: ClusterMark; name: string };

const ClusterShape = memo(function ClusterShape({ cluster, name }: ShapeProps) {
  const { x, x0, x1, y, sizePx, text } = cluster;
  return (
    <>
      <title>{name}</title>
      <rect x={x0} y={y - sizePx / 2} width={x1 - x0} height={sizePx} rx={sizePx / 2} />
      <TextLine textRole="cluster.count" x={x} y={y + 4} anchor="middle" text={text} />
    </>
  );
}, samePart);

/** Drawn as announced events are, with a part of its outline where only some are. */
function clusterClass({ announced, count }: ClusterMark): string {
  if (announced === 0) return 'timeline-cluster';
  return `timeline-cluster timeline-${announced === count ? 'all' : 'some'}-announced`;
}
