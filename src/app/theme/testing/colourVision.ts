import type { Rgb } from '../contrast.ts';

type Matrix = readonly [Rgb, Rgb, Rgb];

/**
 * Complete deficiencies: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, “A Physiologically-based
 * Model for Simulation of Color Vision Deficiency” (2009), severity 1, on linear sRGB.
 */
const matrices = {
  'ordinary vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

export type Vision = keyof typeof matrices;
export const visions = [
  'ordinary vision',
  'protanopia',
  'deuteranopia',
  'tritanopia',
] as const satisfies Vision[];

/** A colour as seen, in OKLab (B. Ottosson, 2020). */
export function simulate(colour: Rgb, vision: Vision): Rgb {
  const [red, green, blue] = colour.map(toLinear);
  const seen = times(matrices[vision], [red ?? 0, green ?? 0, blue ?? 0]);
  return toOklab([clamp(seen[0]), clamp(seen[1]), clamp(seen[2])]);
}

function toOklab(linear: Rgb): Rgb {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    linear,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)],
  );
}

function times([a, b, c]: Matrix, colour: Rgb): Rgb {
  const row = (one: Rgb) => one[0] * colour[0] + one[1] * colour[1] + one[2] * colour[2];
  return [row(a), row(b), row(c)];
}

function toLinear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
