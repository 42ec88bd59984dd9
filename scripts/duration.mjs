/**
 * How long something took, for people: `0.4 s`, `12 s`, `3 min 20 s`.
 *
 * @param {number} durationMs
 * @returns {string}
 */
export function formatDuration(durationMs) {
  if (durationMs < 9950) return `${(durationMs / 1000).toFixed(1)} s`;
  const seconds = Math.round(durationMs / 1000);
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
