import type { ClusterMark, Scene } from '../../layout/scene.ts';
import { clusterClass, ClusterShape } from '../ClusterShape.tsx';
import { DrawingProvider, useDrawing } from '../Drawing.ts';
import { Event, EventMarks } from '../EventMarks.tsx';
import { Leaders } from '../Leaders.tsx';
import { At } from './At.tsx';
import { shiftCluster, shiftLabel, shiftSpread } from '../shift.ts';

/** Each event with its label and its mark; several in one place link to the first. */
export function StillEvents({ scene: { marks, labels, clusters, widthPx } }: { scene: Scene }) {
  const drawing = useDrawing();
  const { words } = drawing;
  const labelOf = new Map(labels.map((label) => [label.id, label]));
  const drawn = new Set(marks.map(({ id }) => id));
  return (
    <>
      {clusters.map((cluster) => (
        <At key={cluster.key} x={cluster.x} of={widthPx}>
          <StillCluster cluster={shiftCluster(cluster)} />
        </At>
      ))}
      {marks.map((mark) => {
        const label = labelOf.get(mark.id);
        // A label is the link's name.
        const said = label ? { ...drawing, words: { ...words, event: () => '' } } : drawing;
        return (
          <At key={mark.key} x={mark.x} of={widthPx}>
            <DrawingProvider value={said}>
              {label && <Leaders labels={[shiftLabel(label, mark.x)]} />}
              <Event mark={shiftSpread(mark, mark.x)} label={label && shiftLabel(label, mark.x)} />
            </DrawingProvider>
          </At>
        );
      })}
      {labels.map((label) =>
        drawn.has(label.id) ? null : (
          <At key={label.key} x={label.leader.x} of={widthPx}>
            <EventMarks marks={[]} labels={[shiftLabel(label, label.leader.x)]} />
          </At>
        ),
      )}
    </>
  );
}

function StillCluster({ cluster }: { cluster: ClusterMark }) {
  const { words, hrefOf } = useDrawing();
  const [eventId] = cluster.eventIds;
  return (
    <a
      // In a large story none of them may be loaded: then the pages named below link to them.
      href={eventId === undefined ? undefined : hrefOf({ kind: 'event', eventId })}
      className={clusterClass(cluster)}
      aria-label={words.cluster(cluster)}
    >
      <ClusterShape cluster={cluster} />
    </a>
  );
}
