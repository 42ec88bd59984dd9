import { hundredths } from './hundredths.ts';

/**
 * One hue and shape per outlet. Hues alone would leave out colour-blind readers and print; the name
 * is always beside them too. Beyond eight outlets the hues recur with other shapes, so that
 * sixty-four outlets differ.
 */

/** Where a shape's outline begins in a box of 10 by 10, and how it continues from there. */
interface Shape {
  readonly x: number;
  readonly y: number;
  readonly on: string;
}

/** Distinguishable at that size without colour. */
const shapes: readonly Shape[] = [
  // Its arcs do not meet at mid-height: there Chromium would find nothing to press.
  { x: 8.11, y: 1.89, on: 'a4.4 4.4 0 1 0 -6.22 6.22a4.4 4.4 0 1 0 6.22 -6.22z' },
  { x: 1.1, y: 1.1, on: 'h7.8v7.8h-7.8z' },
  { x: 5, y: 0.6, on: 'l4.7 8.4h-9.4z' },
  { x: 5, y: 0, on: 'l5 5l-5 5l-5 -5z' },
  { x: 3.4, y: 0.5, on: 'h3.2v2.9h2.9v3.2h-2.9v2.9h-3.2v-2.9h-2.9v-3.2h2.9z' },
  { x: 5, y: 9.4, on: 'l-4.7 -8.4h9.4z' },
  { x: 2.6, y: 0.7, on: 'h4.8l2.5 4.3l-2.5 4.3h-4.8l-2.5 -4.3z' },
  {
    x: 5,
    y: 0.2,
    on: 'l1.4 3.3l3.6 .3l-2.7 2.4l.8 3.5l-3.1 -1.9l-3.1 1.9l.8 -3.5l-2.7 -2.4l3.6 -.3z',
  },
];
const hues = 8;

/** The side of the box in which the paths are drawn. */
export const shapeBox = 10;

/** In place of an ordinal, for what speaks for nobody: no hue, and a circle. */
export const noVoice = -1;

/**
 * An SVG path in a box of 10 by 10. `ordinal` is a voice's (see story/model/voices.ts), or
 * `noVoice`.
 * @param at the origin of the box; several shapes in one path are drawn as one element
 */
export function outletShape(ordinal: number, at = { x: 0, y: 0 }): string {
  const { x, y, on } = shapeOf(ordinal);
  return `M${hundredths(x + at.x)} ${hundredths(y + at.y)}${on}`;
}

function shapeOf(ordinal: number): Shape {
  return shapes[shapeNumber(ordinal) - 1] ?? { x: 0, y: 0, on: '' };
}

/** Which of the shapes an outlet has, from 1: also in the page's app/style/outletMarks.css. */
export function shapeNumber(ordinal: number): number {
  const n = ordinal === noVoice ? 0 : ordinal + Math.floor(ordinal / hues);
  return (n % shapes.length) + 1;
}

/** The class that sets `--outlet` to the hue of an outlet. */
export function hueClass(ordinal: number): string {
  return ordinal === noVoice ? 'outlet-hue-none' : `outlet-hue-${hueOf(ordinal)}`;
}

/** Which of the design's hues an outlet has, from 1. */
export function hueOf(ordinal: number): number {
  return (ordinal % hues) + 1;
}
