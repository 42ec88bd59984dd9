import type { Scene } from '../../layout/scene.ts';
import { DrawingProvider, useDrawing } from '../Drawing.ts';
import { EventMarks } from '../EventMarks.tsx';
import { TextLine } from '../TextLine.tsx';
import { At } from './At.tsx';

/** What happened: each event with its label and its mark; several at one place lead to the first. */
export function StillEvents({ scene: { marks, labels, clusters, widthPx } }: { scene: Scene }) {
  const drawing = useDrawing();
  const { words, hrefOf } = drawing;
  const labelOf = new Map(labels.map((label) => [label.id, label]));
  const drawn = new Set(marks.map(({ id }) => id));
  return (
    <>
      {clusters.map(({ key, eventIds, x, x0, x1, y, sizePx, text, ...cluster }) => (
        <At key={key} x={x} of={widthPx}>
          <a
            href={hrefOf({ kind: 'event', eventId: eventIds[0] ?? '' })}
            className="timeline-cluster"
            aria-label={words.cluster({ ...cluster, key, eventIds, x, x0, x1, y, sizePx, text })}
          >
            <rect x={x0} y={y - sizePx / 2} width={x1 - x0} height={sizePx} rx={sizePx / 2} />
            <TextLine textRole="cluster.count" x={x} y={y + 4} anchor="middle" text={text} />
          </a>
        </At>
      ))}
      {marks.map((mark) => {
        const label = labelOf.get(mark.id);
        // A label is the link's name.
        const said = label ? { ...drawing, words: { ...words, event: () => '' } } : drawing;
        return (
          <At key={mark.key} x={mark.x} of={widthPx}>
            <DrawingProvider value={said}>
              <EventMarks marks={[mark]} labels={label ? [label] : []} />
            </DrawingProvider>
          </At>
        );
      })}
      {labels.map((label) =>
        drawn.has(label.id) ? null : (
          <At key={label.key} x={label.leader.x} of={widthPx}>
            <EventMarks marks={[]} labels={[label]} />
          </At>
        ),
      )}
    </>
  );
}
