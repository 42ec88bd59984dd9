import type { EndStyle } from '../layout/scene.ts';
import { useDrawing } from './Drawing.ts';

/** How much of a bar fades at an approximate end, as a share of its width. */
const faded = 0.4;

const ends = ['start', 'end', 'both'] as const;
type FadingEnds = (typeof ends)[number];

/** Masks that let a bar fade where its date is approximate. Once in a drawing. */
export function FadeMasks() {
  const { idPrefix } = useDrawing();
  return (
    <defs>
      {ends.map((end) => (
        <FadeMask key={end} id={`${idPrefix}-fade-${end}`} end={end} />
      ))}
    </defs>
  );
}

function FadeMask({ id, end }: { id: string; end: FadingEnds }) {
  return (
    <>
      <linearGradient id={`${id}-ramp`}>
        <stop offset="0" stopColor="#fff" stopOpacity={end === 'end' ? 1 : 0.05} />
        <stop offset={faded} stopColor="#fff" />
        <stop offset={1 - faded} stopColor="#fff" />
        <stop offset="1" stopColor="#fff" stopOpacity={end === 'start' ? 1 : 0.05} />
      </linearGradient>
      <mask id={id} maskContentUnits="objectBoundingBox" x="-0.1" y="-1" width="1.2" height="3">
        <rect x="-0.1" y="-1" width="1.2" height="3" fill={`url(#${id}-ramp)`} />
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
