import { textStyles } from './textRoles.ts';

/** Dimensions of the drawing in pixels, in one file so that spacing and drawing agree. */

/** Between the plot's edge and the window's: room for half a dot and the end of a bar. */
export const insetPx = 14;

/** Marks closer than this to an edge of the plot are not visible: half of the largest mark. */
export const edgePx = 8;

export const dotPx = { 1: 11, 2: 9, 3: 7 } as const;
/** The widest dot and a little air: any closer, and events become a cluster. */
export const dotPitchPx = 13;
/** In the rows, where all dots have the same size. */
export const coveragePx = 10;
export const coveragePitchPx = 13;
export const clusterHeightPx = 15;
/** For events gathered on a bar: low enough to leave the next lane free. */
export const clusterInLanePx = 13;
/** The width of one gathering in a long chain of close neighbours. */
export const clusterCellPx = 36;
/** Left and right of the number in a cluster, combined. */
export const aroundCountPx = 7;

/** Narrower bars are drawn like dots, and clusters with dots. */
export const narrowestBarPx = 12;
export const barOnAxisPx = 9;

/** The sign of accounts that differ, after a date, and the gap before it. */
export const differsPx = { width: 10, gap: 6, up: 4 } as const;

/**
 * From the top of the line that explains this sign, which is that of the rows' heading, to the rows.
 */
export const differsKeyPx = 25;

/** Label to label within a tier. */
export const labelGapPx = 14;
/** From a leader to another label's text. */
export const leaderGapPx = 6;
export const widestLabelPx = 168;
export const mostTitleLines = 3;
export const tierGapPx = 10;
/** From the lowest tier to the highest bar. */
export const shortestLeaderPx = 12;
export const mostTiers = 7;
/** The maximum height of the label area, so that the rows below it stay visible. */
export const mostLabelsPx = 420;
export const selectedPaddingPx = { x: 8, y: 6 } as const;

/** From the axis to the baseline of its ticks, and to the labels of folds. */
export const tickBaselinePx = 24;
export const foldBaselinePx = 39;
export const axisFootPx = 52;
export const foldBreakPx = 11;

/** The outlet's mark before the name of a row. */
export const outletMarkPx = 10;
/** The mark and the gap after it. */
export const rowMarkPx = 17;
export const rowWithNameAbovePx = 44;
/** The spacing of the rows where there is height to spare, and where there is little. */
export const airyRowsPx = { head: 34, pitch: 32, groupGap: 6, foot: 10 } as const;
/** No pitch is less than a name's height, because names are targets. */
export const closeRowsPx = { head: 24, pitch: 26, groupGap: 2, foot: 6 } as const;
export const publicationMarkPx = { width: 9, height: 13 } as const;
/** A publication's mark that would hide a dot is this far below its row's line. */
export const publicationDropPx = 11;

/** A label's height by its lines of title. */
export const labelHeightPx = (lines: number) =>
  textStyles['label.date'].lineHeightPx + lines * textStyles['label.title'].lineHeightPx;
