import type { ClusterMark, Scene } from '../layout/scene.ts';
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
  /** The heading over the rows. */
  rowsHeading: string;
  onFold: (id: string) => void;
  onCluster: (cluster: ClusterMark) => void;
}

/** A scene as SVG, the same on the page and in a still picture. Needs a `DrawingProvider`. */
export function SceneDrawing({ scene, rowsHeading, onFold, onCluster }: Props) {
  const { axis, rows } = scene;
  return (
    <>
      <FadeMasks direction="across" />
      {scene.guide && <GuideLine guide={scene.guide} />}
      <AxisLine axis={axis} />
      <FoldMarks axis={axis} onFold={onFold} />
      <BarMarks bars={scene.bars} />
      <ClusterMarks clusters={scene.clusters} onCluster={onCluster} />
      <EventMarks marks={scene.marks} labels={scene.labels} />
      {rows.rows.length > 0 && (
        <TextLine
          textRole="label.date"
          className="timeline-rows-heading"
          x={rows.headingX}
          y={rows.y0 - 12}
          text={rowsHeading}
        />
      )}
      <ArticleRows rows={rows} />
    </>
  );
}
