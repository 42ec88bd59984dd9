import { memo } from 'react';
import type { EndStyle } from '../layout/scene.ts';
import { useDrawing } from './Drawing.ts';

/** How much of a bar fades at an approximate end, as a share of its length. */
const faded = 0.4;

const ends = ['start', 'end', 'both'] as const;
type FadingEnds = (typeof ends)[number];

/** Which way time runs in a drawing, as bars' lengths do. */
type Direction = 'across' | 'down';

/** Where a bar's ramp runs to, and a mask's box a little beyond the bar, in shares of its own. */
const boxes = {
  across: { ramp: { x2: 1, y2: 0 }, mask: { x: -0.1, y: -1, width: 1.2, height: 3 } },
  down: { ramp: { x2: 0, y2: 1 }, mask: { x: -1, y: -0.1, width: 3, height: 1.2 } },
};

/** Masks that let a bar fade where its date is approximate. Once in a drawing. */
export const FadeMasks = memo(function FadeMasks({ direction }: { direction: Direction }) {
  const { idPrefix } = useDrawing();
  return (
    <defs>
      {ends.map((end) => (
        <FadeMask key={end} id={`${idPrefix}-fade-${end}`} end={end} direction={direction} />
      ))}
    </defs>
  );
});

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

/** The mask for a bar whose end is approximate or open; undefined when both ends are sharp. */
export function useFade(bar: { start: EndStyle; end: EndStyle }): string | undefined {
  const { idPrefix } = useDrawing();
  const [start, end] = [fades(bar.start), fades(bar.end)];
  if (!start && !end) return undefined;
  return `url(#${idPrefix}-fade-${start && end ? 'both' : start ? 'start' : 'end'})`;
}
