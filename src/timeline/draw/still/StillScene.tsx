import type { ReactNode } from 'react';
import type { Scene } from '../../layout/scene.ts';
import { differsKeyPx } from '../../layout/sizes.ts';
import { useDrawing } from '../Drawing.ts';
import { FadeMasks } from '../fades.tsx';
import { StillBars } from './StillBars.tsx';
import { StillAxis, StillFolds } from './StillAxis.tsx';
import { StillEvents } from './StillEvents.tsx';
import { StillRows } from './StillRows.tsx';

interface Props {
  scene: Scene;
  /** What the drawing is, for screen readers. */
  name: string;
  rowsHeading: string;
  /** What ≠ means, on the same line as the heading above the rows. */
  sign: ReactNode;
}

/**
 * A scene for a page without its program: as high as it was laid out, and as wide as its place,
 * which is never narrower than the scene. Needs a `DrawingProvider`.
 */
export function StillScene({ scene, name, rowsHeading, sign }: Props) {
  const { direction } = useDrawing();
  const { widthPx, heightPx, axis, rows } = scene;
  return (
    <svg
      className="timeline-scene"
      direction={direction}
      width="100%"
      height={heightPx}
      role="group"
      aria-label={name}
    >
      <FadeMasks direction="across" bars={scene.bars} />
      <StillAxis axis={axis} of={widthPx} />
      <StillBars bars={scene.bars} of={widthPx} />
      <StillFolds axis={axis} of={widthPx} />
      <StillEvents scene={scene} />
      {/* The markup must not contain styles: the drawing's attributes give its position. */}
      <foreignObject x="0" y={rows.y0 - differsKeyPx} width="100%" height={differsKeyPx}>
        {sign}
      </foreignObject>
      <StillRows rows={rows} heading={rowsHeading} of={widthPx} />
    </svg>
  );
}
