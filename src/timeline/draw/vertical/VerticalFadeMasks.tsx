import { useDrawing } from '../Drawing.ts';

/** How much of a bar fades at an approximate end, as a share of its length. */
const faded = 0.4;

const ends = ['start', 'end', 'both'] as const;

/** The masks of `useFade` for bars that run down the page. Once in a drawing. */
export function VerticalFadeMasks() {
  const { idPrefix } = useDrawing();
  return (
    <defs>
      {ends.map((end) => (
        <FadeMask key={end} id={`${idPrefix}-fade-${end}`} end={end} />
      ))}
    </defs>
  );
}

function FadeMask({ id, end }: { id: string; end: (typeof ends)[number] }) {
  return (
    <>
      <linearGradient id={`${id}-ramp`} x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stopColor="#fff" stopOpacity={end === 'end' ? 1 : 0.05} />
        <stop offset={faded} stopColor="#fff" />
        <stop offset={1 - faded} stopColor="#fff" />
        <stop offset="1" stopColor="#fff" stopOpacity={end === 'start' ? 1 : 0.05} />
      </linearGradient>
      <mask id={id} maskContentUnits="objectBoundingBox" x="-1" y="-0.1" width="3" height="1.2">
        <rect x="-1" y="-0.1" width="3" height="1.2" fill={`url(#${id}-ramp)`} />
      </mask>
    </>
  );
}
