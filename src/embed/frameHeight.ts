/** The height of a frame: a fixed number of CSS pixels, or an aspect ratio of width to height. */
export type FrameHeight =
  | { kind: 'fixed'; px: number }
  | { kind: 'ratio'; width: number; height: number };

/** When no height is given, or something that is not a height. */
export const usualHeightPx = 600;
/** Anything less leaves no room for an account. */
const leastHeightPx = 240;
/** Anything higher than any screen is a mistake, or malice. */
const mostHeightPx = 4000;
/** However narrow a frame with a ratio becomes, it stays at least this high. */
export const leastOfRatioPx = 420;

/**
 * Parses `600`, or a ratio of width to height such as `3/2` (each side 1 to 99). `null` when it is
 * neither, or out of range.
 */
export function parseFrameHeight(text: string): FrameHeight | null {
  const [, first, second] = /^(\d{1,4})(?:\/(\d{1,2}))?$/.exec(text) ?? [];
  const [width, height] = [Number(first), Number(second)];
  if (second !== undefined) {
    return width > 0 && width < 100 && height > 0 ? { kind: 'ratio', width, height } : null;
  }
  return isFrameHeight(width) ? { kind: 'fixed', px: width } : null;
}

export function isFrameHeight(px: unknown): px is number {
  return (
    typeof px === 'number' && Number.isInteger(px) && px >= leastHeightPx && px <= mostHeightPx
  );
}

/** The height in whole CSS pixels at that width; `null` stands for the default. */
export function heightAt(height: FrameHeight | null, widthPx: number): number {
  if (height === null) return usualHeightPx;
  if (height.kind === 'fixed') return height.px;
  const ofRatioPx = Math.ceil((widthPx * height.height) / height.width);
  return Math.min(mostHeightPx, Math.max(leastOfRatioPx, ofRatioPx));
}
