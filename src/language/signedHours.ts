/**
 * By how much the clocks change: “+1 h”, “−1 h”, “+30 min”. The units are the same in all languages.
 */
export function signed(minutes: number): string {
  const sign = minutes < 0 ? '−' : '+';
  const size = Math.abs(minutes);
  return size % 60 === 0 ? `${sign}${size / 60}\u00a0h` : `${sign}${size}\u00a0min`;
}
