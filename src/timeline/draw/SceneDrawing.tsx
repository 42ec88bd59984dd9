import { useState } from 'react';
import type { Target } from '../interaction/target.ts';
import type { ClusterMark, Scene } from '../layout/scene.ts';
import { inUsePart } from '../lazyTimelines.ts';
import { ArticleRows } from './ArticleRows.tsx';
import { AxisLine } from './AxisLine.tsx';
import { BarMarks } from './BarMarks.tsx';
import { ClusterMarks } from './ClusterMarks.tsx';
import { EventMarks } from './EventMarks.tsx';
import { FadeMasks } from './fades.tsx';
import { FoldMarks } from './FoldMarks.tsx';
import { GuideLine } from './GuideLine.tsx';
import { TextLine } from './TextLine.tsx';

interface Props {
  scene: Scene;
  /** The heading above the rows. */
  rowsHeading: string;
  /**
   * During a gesture, how far it has moved everything; see `shiftScene`. `null` when there is none.
   */
  movingPx: number | null;
  /** See `ArticleRows`. */
  pointed?: Target | null;
  onFold: (id: string) => void;
  onCluster: (cluster: ClusterMark) => void;
  /** See `TimelineProps`; omitted where nothing moves. */
  onBusy?: () => () => void;
}

/**
 * A scene as SVG, the same on the page and in a still picture. Needs a `DrawingProvider`. After a
 * gesture, the rows’ links follow it a row at a time (`RowsFollow`).
 */
export function SceneDrawing(props: Props) {
  const { scene, rowsHeading, movingPx, pointed = null, onFold, onCluster, onBusy } = props;
  const [currentCount, setCurrentCount] = useState(Infinity);
  const inUse = onBusy && inUsePart.part();
  const isMoving = movingPx !== null;
  if (inUse && isMoving && currentCount > 0) setCurrentCount(0);
  const isPanned = inUse && movingPx;
  const transform = isPanned ? `translate(${movingPx})` : undefined;
  const { axis, bars, clusters, marks, labels, rows } = isPanned
    ? inUse.shiftScene(scene, movingPx)
    : scene;
  return (
    <>
      <FadeMasks direction="across" bars={bars} />
      {scene.guide && <GuideLine guide={scene.guide} />}
      <AxisLine {...{ axis, transform }} />
      <BarMarks {...{ bars, transform }} />
      <FoldMarks {...{ axis, transform, onFold }} />
      <ClusterMarks {...{ clusters, transform, onCluster }} />
      <EventMarks {...{ marks, labels, transform }} />
      {rows.rows.length > 0 && (
        <TextLine
          textRole="label.date"
          className="timeline-rows-heading"
          x={rows.headingX}
          y={rows.y0 - 12}
          text={rowsHeading}
        />
      )}
      <ArticleRows
        {...{ rows, pointed, transform }}
        isZooming={movingPx === 0}
        currentCount={isMoving ? 0 : currentCount}
      />
      {inUse && !isMoving && currentCount !== Infinity && (
        <inUse.RowsFollow {...{ onBusy }} rowCount={rows.rows.length} onCurrent={setCurrentCount} />
      )}
      {transform !== undefined && <Shield {...scene} />}
    </>
  );
}

/**
 * In front of everything during a drag, so that hit-testing, which happens at each pointer move,
 * finds something at once.
 */
function Shield({ widthPx, heightPx }: Pick<Scene, 'widthPx' | 'heightPx'>) {
  return <rect className="timeline-hit" width={widthPx} height={heightPx} />;
}
