/**
 * The widths, in CSS pixels of the timeline's own place, from which on each drawing of a page without
 * its program is shown, widest first. Each is laid out for the narrowest place of its band, and its
 * parts move apart up to the next. Also in style/still.css.
 */
export const acrossFromPx = [1100, 840, 600] as const;

/** The drawing down the page, for all places that are narrower; in still narrower ones it shrinks. */
export const downPx = 350;

/** The drawing across the page keeps to this height, so that on most screens all rows are in sight. */
export const mostHeightPx = 440;

/** So many events are drawn down the page; the text below has them all. */
export const mostEntries = 60;
