import { contrast, formatHex, parseHex, type Rgb } from './contrast.ts';

/** What WCAG 2.2 requires of text: success criterion 1.4.3. */
const leastContrast = 4.5;
const steps = 64;

/**
 * An accent colour that is readable as text on some backgrounds: the one asked for or, if its
 * contrast is too low, the nearest on the way to black (on light papers) or to white (on dark ones).
 *
 * @param accent six hexadecimal digits
 */
export function readableAccent(accent: string, papers: readonly string[]): string {
  const wanted = parseHex(accent);
  const grounds = papers.map(parseHex);
  const readable = (colour: Rgb) =>
    grounds.every((ground) => contrast(parseHex(formatHex(colour)), ground) >= leastContrast);
  const goal: Rgb = readable([0, 0, 0]) ? [0, 0, 0] : [255, 255, 255];
  for (let step = 0; step <= steps; step += 1) {
    const colour = mix(wanted, goal, step / steps);
    if (readable(colour)) return formatHex(colour);
  }
  return formatHex(goal);
}

function mix([r, g, b]: Rgb, [r2, g2, b2]: Rgb, share: number): Rgb {
  const between = (one: number, other: number) => one + (other - one) * share;
  return [between(r, r2), between(g, g2), between(b, b2)];
}
