import type { ClusterMark } from '../layout/scene.ts';
import { useDrawing } from './Drawing.ts';
import { dimmedClass } from './dimmedClass.ts';
import { TextLine } from './TextLine.tsx';

interface Props {
  clusters: readonly ClusterMark[];
  /** Goes closer, so that the cluster's events come apart. */
  onCluster: (cluster: ClusterMark) => void;
}

/** Events too near to one another to be drawn apart, as one mark with their number. */
export function ClusterMarks({ clusters, onCluster }: Props) {
  const { words, isDimmed } = useDrawing();
  return (
    <g>
      {clusters.map((cluster) => (
        <g
          key={cluster.key}
          className={dimmedClass(
            clusterClass(cluster),
            cluster.eventIds.every((eventId) => isDimmed({ kind: 'event', eventId })),
          )}
          data-testid="cluster"
          data-key={cluster.key}
          data-first-event={cluster.eventIds[0]}
          role="button"
          tabIndex={-1}
          aria-label={words.cluster(cluster)}
          onClick={() => onCluster(cluster)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            onCluster(cluster);
          }}
        >
          <title>{words.cluster(cluster)}</title>
          <rect
            x={cluster.x0}
            y={cluster.y - cluster.sizePx / 2}
            width={cluster.x1 - cluster.x0}
            height={cluster.sizePx}
            rx={cluster.sizePx / 2}
          />
          <TextLine
            textRole="cluster.count"
            x={cluster.x}
            y={cluster.y + 4}
            anchor="middle"
            text={cluster.text}
          />
        </g>
      ))}
    </g>
  );
}

/** Drawn as announced events are, with a part of its outline where only some are. */
function clusterClass({ announced, count }: ClusterMark): string {
  if (announced === 0) return 'timeline-cluster';
  return `timeline-cluster timeline-${announced === count ? 'all' : 'some'}-announced`;
}
