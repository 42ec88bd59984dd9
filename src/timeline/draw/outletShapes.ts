/**
 * A hue and a shape an outlet. Hues alone would leave colour-blind readers and print behind; the
 * name always stands beside them too. Beyond eight outlets the hues come again with other shapes,
 * so that sixty-four outlets differ.
 */

/** In a box of 10 by 10, told apart at that size without colour. */
const shapes = [
  // Its arcs do not meet at the height of its middle: there Chromium would find nothing to press.
  'M8.11 1.89A4.4 4.4 0 1 0 1.89 8.11A4.4 4.4 0 1 0 8.11 1.89Z',
  'M1.1 1.1h7.8v7.8h-7.8Z',
  'M5 .6 9.7 9H.3Z',
  'M5 0 10 5 5 10 0 5Z',
  'M3.4.5h3.2v2.9h2.9v3.2H6.6v2.9H3.4V6.6H.5V3.4h2.9Z',
  'M5 9.4.3 1h9.4Z',
  'M2.6.7h4.8L9.9 5 7.4 9.3H2.6L.1 5Z',
  'M5 .2 6.4 3.5 10 3.8 7.3 6.2 8.1 9.7 5 7.8 1.9 9.7 2.7 6.2 0 3.8 3.6 3.5Z',
];
const hues = 8;

/** The side of the box that the paths are drawn in. */
export const shapeBox = 10;

/** In place of an ordinal, of what speaks for nobody: no hue, and a circle. */
export const noVoice = -1;

/** An SVG path in a box of 10 by 10. `ordinal` is a voice's (see story/model/voices.ts), or `noVoice`. */
export function outletShape(ordinal: number): string {
  if (ordinal === noVoice) return shapes[0] ?? '';
  const round = Math.floor(ordinal / hues);
  return shapes[(ordinal + round) % shapes.length] ?? '';
}

/** The class that sets `--outlet` to the hue of an outlet. */
export function hueClass(ordinal: number): string {
  return ordinal === noVoice ? 'outlet-hue-none' : `outlet-hue-${hueOf(ordinal)}`;
}

/** Which of the design's hues an outlet has, from 1. */
export function hueOf(ordinal: number): number {
  return (ordinal % hues) + 1;
}
