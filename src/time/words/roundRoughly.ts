/**
 * A number for use after “about”: from 100 on in two figures, since “about 18,201” would claim more
 * than it knows.
 */
export function roundRoughly(count: number): number {
  if (count < 100) return Math.round(count);
  const step = 10 ** (Math.floor(Math.log10(count)) - 1);
  return Math.round(count / step) * step;
}
