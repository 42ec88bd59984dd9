import { textStyles } from './textRoles.ts';

/** Measures of the drawing in pixels. One place, so that what is spaced and what is drawn agree. */

/** Between the plot's edge and the window's: room for half a dot and the end of a bar. */
export const insetPx = 14;

/** Marks nearer than this to an edge of the plot are out of sight: half of the largest mark. */
export const edgePx = 8;

export const dotPx = { 1: 11, 2: 9, 3: 7 } as const;
/** The widest dot and a little air: closer than this, events become a cluster. */
export const dotPitchPx = 13;
/** In the rows, where all dots are of one size. */
export const coveragePx = 10;
export const coveragePitchPx = 13;
export const clusterHeightPx = 15;
/** Of events gathered on a bar: no higher than leaves the next lane free. */
export const clusterInLanePx = 13;
/** The width of one gathering in a long chain of near neighbours. */
export const clusterCellPx = 36;
/** Left and right of the number in a cluster, together. */
export const aroundCountPx = 7;

/** Below this width a bar is drawn as a dot would be, and clusters with dots. */
export const narrowestBarPx = 12;
export const barOnAxisPx = 9;

/** The sign of accounts that differ, after a date, and the gap before it. */
export const differsPx = { width: 10, gap: 6, up: 4 } as const;

/** From the top of the line that says what this sign means, which is that of the rows' heading, to the rows. */
export const differsKeyPx = 25;

/** Label to label within a tier. */
export const labelGapPx = 14;
/** Leader to another label's text. */
export const leaderGapPx = 6;
export const widestLabelPx = 168;
export const mostTitleLines = 3;
export const tierGapPx = 10;
/** From the lowest tier down to the highest bar. */
export const shortestLeaderPx = 12;
export const mostTiers = 7;
/** The label area is never higher, so that the rows under it stay in sight. */
export const mostLabelsPx = 420;
export const selectedPaddingPx = { x: 8, y: 6 } as const;

/** From the axis to the baseline of its ticks, and to the names of folds. */
export const tickBaselinePx = 24;
export const foldBaselinePx = 39;
export const axisFootPx = 52;
export const foldBreakPx = 11;

/** The outlet's mark before the name of a row. */
export const outletMarkPx = 10;
/** The mark and the gap after it. */
export const rowMarkPx = 17;
export const rowWithNameAbovePx = 44;
/** The rows as they are spaced where there is height, and where there is little. */
export const airyRowsPx = { head: 34, pitch: 32, groupGap: 6, foot: 10 } as const;
/** No pitch below a name's height: names are targets. */
export const closeRowsPx = { head: 24, pitch: 26, groupGap: 2, foot: 6 } as const;
export const publicationMarkPx = { width: 9, height: 13 } as const;
/** A publication's mark that would hide a dot hangs this far under its row's line. */
export const publicationDropPx = 11;

/** A label's height by its lines of title. */
export const labelHeightPx = (lines: number) =>
  textStyles['label.date'].lineHeightPx + lines * textStyles['label.title'].lineHeightPx;
