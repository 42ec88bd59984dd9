/** Shapes in a 10 by 10 box, told apart at that size without colour. */
const shapes = [
  'M5 .6a4.4 4.4 0 1 0 0 8.8a4.4 4.4 0 1 0 0-8.8Z',
  'M1.1 1.1h7.8v7.8h-7.8Z',
  'M5 .6 9.7 9H.3Z',
  'M5 0 10 5 5 10 0 5Z',
  'M3.4.5h3.2v2.9h2.9v3.2H6.6v2.9H3.4V6.6H.5V3.4h2.9Z',
  'M5 9.4.3 1h9.4Z',
  'M2.6.7h4.8L9.9 5 7.4 9.3H2.6L.1 5Z',
  'M5 .2 6.4 3.5 10 3.8 7.3 6.2 8.1 9.7 5 7.8 1.9 9.7 2.7 6.2 0 3.8 3.6 3.5Z',
];
const hues = 8;

/**
 * An outlet's mark: a hue and a shape. Beyond eight outlets the hues come again with other shapes,
 * so that sixty-four marks differ. The name always stands beside it, so it is silent.
 */
export function OutletMark({ ordinal }: { ordinal: number }) {
  const round = Math.floor(ordinal / hues);
  const shape = shapes[(ordinal + round) % shapes.length];
  return (
    <svg className={`outlet-mark ${hueClass(ordinal)}`} viewBox="0 0 10 10" aria-hidden="true">
      <path d={shape} />
    </svg>
  );
}

/** The class that sets `--outlet` to the hue of an outlet. */
export function hueClass(ordinal: number): string {
  return `outlet-hue-${(ordinal % hues) + 1}`;
}
