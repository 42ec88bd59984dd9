import { memo } from 'react';
import { foldBaselinePx } from '../layout/sizes.ts';
import type { AxisScene } from '../layout/axis/axisScene.ts';
import { useDrawing } from './Drawing.ts';
import { moved } from './moved.ts';
import { samePart } from './samePart.ts';
import { TextLine } from './TextLine.tsx';

interface Props {
  axis: AxisScene;
  /** Moves all of it; see `shiftScene`. Omitted when it is in its place. */
  transform?: string | undefined;
}

/** The time line, broken at folds, and the labels of its periods. */
export const AxisLine = memo(function AxisLine({ axis, transform }: Props) {
  const { isPlain = false } = useDrawing();
  const named = (key: string) => (isPlain ? undefined : key);
  return (
    <g className="timeline-axis" transform={transform} aria-hidden="true">
      {axis.segments.map(({ x0, x1 }, n) => (
        <line key={n} x1={x0} x2={x1} y1={axis.y} y2={axis.y} />
      ))}
      {axis.ruler.length > 0 && (
        <path className="timeline-ruler" d={axis.ruler.map((x) => `M${x} ${axis.y}v4`).join('')} />
      )}
      {axis.changes.map(({ key, kind, x, text }) => (
        <g key={key} data-key={named(key)} className="timeline-change" data-kind={kind}>
          <line x1={x} x2={x} y1={axis.y - 6} y2={axis.y + 20} />
          {text !== null && (
            <TextLine
              textRole="fold"
              x={x}
              y={axis.y + foldBaselinePx}
              anchor="middle"
              text={text}
            />
          )}
        </g>
      ))}
      {axis.ticks.map((tick) => {
        const x = tick.textPx + tick.widthPx / 2;
        return (
          <g
            key={tick.key}
            data-key={named(tick.key)}
            className="timeline-tick"
            transform={moved(x)}
          >
            <Tick
              text={tick.text}
              textY={tick.textY}
              axisY={axis.y}
              startPx={tick.startX === null ? null : tick.startX - x}
            />
          </g>
        );
      })}
    </g>
  );
});

/** A tick's label, and the line at its start, relative to the label's middle. `null` for no line. */
const Tick = memo(function Tick(props: {
  text: string;
  textY: number;
  axisY: number;
  startPx: number | null;
}) {
  const { text, textY, axisY, startPx } = props;
  return (
    <>
      {startPx !== null && <line x1={startPx} x2={startPx} y1={axisY} y2={axisY + 6} />}
      <TextLine textRole="tick" x={0} y={textY} anchor="middle" text={text} />
    </>
  );
}, samePart);
