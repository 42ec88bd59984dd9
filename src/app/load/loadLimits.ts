/**
 * Where loading is stopped. The limits are far above any story that a newsroom writes (a story of
 * ten thousand events is about 20 MB) and below what makes a browser tab fall over.
 */
export interface LoadLimits {
  /** Bytes after decompression, counted while they arrive. */
  bytes: number;
  /** Without a single byte arriving. */
  silenceMs: number;
  /** From the request to the last byte, however steadily it trickles. */
  totalMs: number;
}

export const storyLimits: LoadLimits = { bytes: 64 * 2 ** 20, silenceMs: 15_000, totalMs: 60_000 };
export const indexLimits: LoadLimits = { bytes: 2 ** 20, silenceMs: 15_000, totalMs: 30_000 };
