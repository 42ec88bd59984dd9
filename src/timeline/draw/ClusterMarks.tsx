import { memo, useState } from 'react';
import type { ClusterMark } from '../layout/scene.ts';
import { clusterClass, ClusterShape } from './ClusterShape.tsx';
import { useDrawing } from './Drawing.ts';
import { dimmedClass } from './dimmedClass.ts';
import { MarkHit } from './MarkHit.tsx';
import { moved } from './moved.ts';
import { samePart } from './samePart.ts';
import { shiftCluster } from './shift.ts';

interface Props {
  clusters: readonly ClusterMark[];
  /** Moves all of it; see `shiftScene`. Omitted when it is in its place. */
  transform?: string | undefined;
  /** Zooms in, so that the cluster's events separate. */
  onCluster: (cluster: ClusterMark) => void;
}

/** Events too close to one another to be drawn separately, as one mark with their number. */
export function ClusterMarks({ clusters, transform, onCluster }: Props) {
  const { words, foundIn } = useDrawing();
  // A tooltip for each would be a hundred elements, and one at most is pointed at.
  const [pointed, setPointed] = useState('');
  return (
    <g transform={transform}>
      {clusters.map((cluster) => {
        const name = words.zoomInto(words.cluster(cluster));
        return (
          <g
            key={cluster.key}
            className={dimmedClass(clusterClass(cluster), foundIn(cluster) === 0)}
            data-testid="cluster"
            data-key={cluster.key}
            data-first-event={cluster.eventIds[0]}
            role="button"
            tabIndex={-1}
            aria-label={name}
            transform={moved(cluster.x)}
            onPointerOver={() => setPointed(name)}
            onClick={() => onCluster(cluster)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              onCluster(cluster);
            }}
          >
            {name === pointed && <title>{name}</title>}
            <MarkHit x={0} y={cluster.y} leastPx={cluster.x1 - cluster.x0} />
            <UnchangedShape cluster={shiftCluster(cluster)} />
          </g>
        );
      })}
    </g>
  );
}

const UnchangedShape = memo(ClusterShape, samePart);
