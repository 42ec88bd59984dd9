import { memo } from 'react';
import type { AxisScene, FoldMark } from '../layout/axis/axisScene.ts';
import { useDrawing } from './Drawing.ts';
import { TextLine } from './TextLine.tsx';

interface Props {
  axis: AxisScene;
  /** Moves all of it; see `shiftScene`. Omitted when it is in its place. */
  transform?: string | undefined;
  /** Opens a closed fold, closes an open one. */
  onFold: (id: string) => void;
}

/** The breaks in the axis, each with its label; a click opens or closes one. */
export const FoldMarks = memo(function FoldMarks({ axis, transform, onFold }: Props) {
  return (
    <g transform={transform}>
      {axis.folds.map((fold) => (
        <Fold key={fold.key} fold={fold} y={axis.y} onFold={onFold} />
      ))}
    </g>
  );
});

function Fold({ fold, y, onFold }: { fold: FoldMark; y: number; onFold: (id: string) => void }) {
  const { words, isPlain = false } = useDrawing();
  if (isPlain) {
    return (
      <g className="timeline-fold" data-open={fold.isOpen}>
        <FoldShape fold={fold} y={y} />
      </g>
    );
  }
  const name = words.fold(fold);
  return (
    <g
      className="timeline-fold"
      data-fold-id={fold.id}
      data-open={fold.isOpen}
      role="button"
      tabIndex={-1}
      aria-label={name}
      aria-expanded={fold.isOpen}
      onClick={() => onFold(fold.id)}
    >
      <title>{name}</title>
      <rect
        className="timeline-hit"
        x={Math.min(fold.x0, fold.x - 14)}
        y={y - 12}
        width={Math.max(28, fold.x1 - fold.x0)}
        height={56}
      />
      <FoldShape fold={fold} y={y} />
    </g>
  );
}

/** A break without what presses it. */
export function FoldShape({ fold: { isOpen, x, x0, x1, name }, y }: { fold: FoldMark; y: number }) {
  return (
    <>
      {isOpen ? <OpenFold x0={x0} x1={x1} y={y} /> : <ClosedFold x={x} y={y} />}
      {name && <TextLine textRole="fold" x={name.x} y={name.y} anchor="middle" text={name.text} />}
    </>
  );
}

/** Two slanted strokes, the usual sign that an axis leaves something out. */
function ClosedFold({ x, y }: { x: number; y: number }) {
  return <path className="timeline-break" d={`M${x - 5} ${y + 6}l4 -12M${x + 1} ${y + 6}l4 -12`} />;
}

function OpenFold({ x0, x1, y }: { x0: number; x1: number; y: number }) {
  return <path className="timeline-break" d={`M${x0} ${y - 4}v8M${x1} ${y - 4}v8`} />;
}
