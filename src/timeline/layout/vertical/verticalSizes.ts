/** Dimensions of the narrow screen's timeline in pixels. */

/** From the left edge to the time line. */
export const railPx = 9;
/** From the time line to the one lane beside it. */
export const asidePx = 11;
export const textGapPx = 14;
export const widestTextPx = 420;
export const mostTitleLines = 4;

/** Up to this many articles have a column each beside the text; any more are below it. */
export const mostColumns = 6;
export const coveragePitchPx = 14;
export const coverageLinePx = 18;
/** However many report an event, their marks take this many lines below it. */
export const mostCoverageLines = 2;

export const padTopPx = 8;
export const padBottomPx = 8;
/** The least distance between two rows. */
export const rowGapPx = 4;
/** The room for one event on the axis, where events are far apart. */
export const pxPerUnit = 30;
/** No gap pushes two rows farther apart than this. */
export const mostGapPx = 220;
export const foldPx = 26;
