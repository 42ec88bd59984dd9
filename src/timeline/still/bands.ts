/** A drawing across the page, for a page without its program. */
export interface Band {
  /** Of the timeline's own place, in CSS pixels: from this width on it is shown. */
  fromPx: number;
  /** No higher than this, so that in most windows all rows are in sight. */
  heightPx: number;
}

/**
 * Widest first. Each is laid out for the narrowest place of its band, and its parts move apart up to
 * the next. Each more makes every story's page heavier, by 5 kB of 20 events. Also in
 * style/still.css.
 */
export const acrossBands: readonly Band[] = [
  { fromPx: 1100, heightPx: 560 },
  { fromPx: 600, heightPx: 460 },
];

/** The drawing down the page, for all places that are narrower; in still narrower ones it shrinks. */
export const downPx = 350;

/** So many events are drawn down the page; the text below has them all. */
export const mostEntries = 60;
