/**
 * Where busy periods are, as fractions: the middle and width of each within the whole time, and how
 * many of all events fall into it. Together four fifths of the events in a twentieth of the time, as
 * in news: long quiet, then much at once.
 */
const bursts = [
  { middle: 0.12, width: 0.006, share: 0.08 },
  { middle: 0.31, width: 0.009, share: 0.12 },
  { middle: 0.5, width: 0.02, share: 0.36 },
  { middle: 0.68, width: 0.01, share: 0.14 },
  { middle: 0.9, width: 0.005, share: 0.1 },
] as const;

/** A position in time, 0 to below 1: in a burst, or anywhere. */
export function placeInTime(random: () => number): number {
  let left = random();
  for (const { middle, width, share } of bursts) {
    if (left < share) return middle + (random() - 0.5) * width;
    left -= share;
  }
  return random();
}
