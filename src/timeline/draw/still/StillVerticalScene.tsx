import type { VerticalScene } from '../../layout/vertical/verticalScene.ts';
import { DrawingProvider, useDrawing } from '../Drawing.ts';
import { TextLine } from '../TextLine.tsx';
import { VerticalBars } from '../vertical/VerticalBars.tsx';
import { VerticalEntryLink } from '../vertical/VerticalEntryLink.tsx';
import { VerticalRail } from '../vertical/VerticalRail.tsx';

interface Props {
  scene: VerticalScene;
  /** CSS pixels per pixel of the scene. */
  scale: number;
  name: string;
}

/** From the middle of a fold's label to its baseline. */
const baselinePx = 4;

/** The timeline of narrow places, for a page without its program. */
export function StillVerticalScene({ scene, scale, name }: Props) {
  const drawing = useDrawing();
  const { direction } = drawing;
  const { widthPx, heightPx, rail, folds, entries } = scene;
  return (
    <svg
      className="timeline-scene"
      direction={direction}
      width={Math.round(widthPx * scale)}
      height={Math.round(heightPx * scale)}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      role="group"
      aria-label={name}
    >
      <VerticalRail rail={rail} folds={folds} />
      <VerticalBars entries={entries} />
      <DrawingProvider value={{ ...drawing, words: { ...drawing.words, event: () => '' } }}>
        {entries.map((entry) => (
          <VerticalEntryLink key={entry.key} entry={entry} widthPx={widthPx} />
        ))}
      </DrawingProvider>
      <g className="timeline-fold" aria-hidden="true">
        {folds.map(({ key, textX, y, words }) => (
          <TextLine key={key} textRole="fold" x={textX} y={y + baselinePx} text={words} />
        ))}
      </g>
    </svg>
  );
}
