/** Of pixels; sums of such parts are exact, so that no number gets a long tail. */
const grain = 4;

/**
 * The same scene with its lengths to a quarter of a pixel: what is written into pages need not be
 * exacter. For plain data without open ends.
 */
export function roundGeometry<Geometry extends object>(scene: Geometry): Geometry {
  const rounded: Geometry = JSON.parse(
    JSON.stringify(scene, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * grain) / grain : value,
    ),
  );
  return rounded;
}
