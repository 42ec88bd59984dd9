import type { Target } from '../interaction/target.ts';
import type { ClusterMark, Scene } from '../layout/scene.ts';
import { ArticleRows } from './ArticleRows.tsx';
import { AxisLine } from './AxisLine.tsx';
import { BarMarks } from './BarMarks.tsx';
import { ClusterMarks } from './ClusterMarks.tsx';
import { EventMarks } from './EventMarks.tsx';
import { FadeMasks } from './fades.tsx';
import { FoldMarks } from './FoldMarks.tsx';
import { GuideLine } from './GuideLine.tsx';
import { shiftScene } from './shiftScene.ts';
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
}

/** A scene as SVG, the same on the page and in a still picture. Needs a `DrawingProvider`. */
export function SceneDrawing(props: Props) {
  const { scene, rowsHeading, movingPx, pointed = null, onFold, onCluster } = props;
  const { axis, bars, clusters, marks, labels, rows } = shiftScene(scene, movingPx ?? 0);
  const transform = movingPx ? `translate(${movingPx})` : undefined;
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
      <ArticleRows {...{ rows, pointed, transform }} isMoving={movingPx !== null} />
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
