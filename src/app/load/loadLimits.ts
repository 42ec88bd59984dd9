/**
 * Limits at which loading is stopped. They are far above any story that a newsroom writes (a story
 * with ten thousand events is about 20 MB) and below what makes a browser tab crash.
 */
export interface LoadLimits {
  /** Bytes after decompression, counted as they arrive. */
  bytes: number;
  /** Without a single byte arriving. */
  silenceMs: number;
  /** From the request to the last byte, however steadily it trickles in. */
  totalMs: number;
}

export const storyLimits: LoadLimits = { bytes: 64 * 2 ** 20, silenceMs: 15_000, totalMs: 60_000 };
export const indexLimits: LoadLimits = { bytes: 2 ** 20, silenceMs: 15_000, totalMs: 30_000 };
