/** In pixels; sums of such fractions are exact, so that no number gets a long tail of digits. */
const grain = 4;

/**
 * The same scene with lengths rounded to a quarter of a pixel: pages need no more precision. For
 * plain data without infinite values.
 */
export function roundGeometry<Geometry extends object>(scene: Geometry): Geometry {
  const rounded: Geometry = JSON.parse(
    JSON.stringify(scene, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * grain) / grain : value,
    ),
  );
  return rounded;
}
