import { memo } from 'react';
import type { EndStyle } from '../layout/scene.ts';
import { useDrawing } from './Drawing.ts';
import { samePart } from './samePart.ts';

/** How much of a bar fades at an approximate end, as a fraction of its length. */
const faded = 0.4;

const ends = ['start', 'end', 'both'] as const;
type FadingEnds = (typeof ends)[number];

/** The direction of time in a drawing, along which bars extend. */
type Direction = 'across' | 'down';

/** The end of a bar's ramp, and a mask's box slightly beyond the bar, as fractions of the bar. */
const boxes = {
  across: { ramp: { x2: 1, y2: 0 }, mask: { x: -0.1, y: -1, width: 1.2, height: 3 } },
  down: { ramp: { x2: 0, y2: 1 }, mask: { x: -1, y: -0.1, width: 3, height: 1.2 } },
};

interface Bar {
  start: EndStyle;
  end: EndStyle;
}

/**
 * Masks that let bars fade where their dates are approximate, as far as they are needed. Once per
 * drawing.
 */
export function FadeMasks({ direction, bars }: { direction: Direction; bars: readonly Bar[] }) {
  const fading = ends.filter((end) => bars.some((bar) => fadingEnds(bar) === end));
  return fading.length > 0 && <Masks fading={fading} direction={direction} />;
}

type MasksProps = { fading: readonly FadingEnds[]; direction: Direction };

const Masks = memo(function Masks({ fading, direction }: MasksProps) {
  const { idPrefix } = useDrawing();
  return (
    <defs>
      {fading.map((end) => (
        <FadeMask key={end} id={`${idPrefix}-fade-${end}`} end={end} direction={direction} />
      ))}
    </defs>
  );
}, samePart);

function FadeMask(props: { id: string; end: FadingEnds; direction: Direction }) {
  const { id, end } = props;
  const { ramp, mask } = boxes[props.direction];
  return (
    <>
      <linearGradient id={`${id}-ramp`} x1={0} y1={0} {...ramp}>
        <stop offset="0" stopColor="#fff" stopOpacity={end === 'end' ? 1 : 0.05} />
        <stop offset={faded} stopColor="#fff" />
        <stop offset={1 - faded} stopColor="#fff" />
        <stop offset="1" stopColor="#fff" stopOpacity={end === 'start' ? 1 : 0.05} />
      </linearGradient>
      <mask id={id} maskContentUnits="objectBoundingBox" {...mask}>
        <rect {...mask} fill={`url(#${id}-ramp)`} />
      </mask>
    </>
  );
}

const fades = (end: EndStyle) => end === 'fades' || end === 'runs-on';

/** `null` when both ends are sharp. */
function fadingEnds(bar: Bar): FadingEnds | null {
  if (fades(bar.start)) return fades(bar.end) ? 'both' : 'start';
  return fades(bar.end) ? 'end' : null;
}

/** The mask for a bar whose end is approximate or open; `undefined` when both ends are sharp. */
export function useFade(bar: Bar): string | undefined {
  const { idPrefix } = useDrawing();
  const end = fadingEnds(bar);
  return end === null ? undefined : `url(#${idPrefix}-fade-${end})`;
}
