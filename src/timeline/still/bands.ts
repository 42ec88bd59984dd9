/** A drawing across the page, for a page without its program. */
export interface Band {
  /** The minimum width of the timeline's own place, in CSS pixels, at which it is shown. */
  fromPx: number;
  /** The maximum height, so that in most windows all rows are visible. */
  heightPx: number;
}

/**
 * Widest first. Each is laid out for the narrowest place of its band, and its parts move apart up to
 * the next. Each additional band makes every story's page heavier, by 5 kB for 20 events. Also in
 * style/still.css.
 */
export const acrossBands: readonly Band[] = [
  { fromPx: 1100, heightPx: 560 },
  { fromPx: 600, heightPx: 460 },
];

/** The drawing down the page, for all narrower places; in even narrower ones it is scaled down. */
export const downPx = 350;

/** How many events are drawn down the page; the text below has all of them. */
export const mostEntries = 60;
