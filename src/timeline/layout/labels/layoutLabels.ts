import { directionOf } from '../../../language/bidi.ts';
import type { Environment } from '../environment.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import type { TimelineEvent } from '../input.ts';
import type { Label } from '../scene.ts';
import { differsPx, labelHeightPx, selectedPaddingPx } from '../sizes.ts';
import { textStyles } from '../textRoles.ts';
import type { Placed } from './fillTiers.ts';
import { dateWidthPx, titleRole, type LabelShape } from './labelShapes.ts';
import type { LabelSpace } from './labelSpace.ts';

/** From the top of a line to its baseline, as a fraction of the line's height. */
const baseline = 0.76;
const dateLinePx = textStyles['label.date'].lineHeightPx;
const titleLinePx = textStyles['label.title'].lineHeightPx;

export type LabelFrame = {
  readonly index: TimelineIndex;
  readonly environment: Environment;
  readonly space: LabelSpace;
  /** The bottom of the lowest tier. */
  readonly floorY: number;
  /** Where an event's leader ends: at the top of its mark. */
  readonly leaderEnd: (rank: number) => number;
};

/** Labels in their final positions; the dates of a tier share a baseline. */
export function layoutLabels(
  labels: readonly (Placed & { readonly isSelected: boolean })[],
  frame: LabelFrame,
): Label[] {
  return labels.flatMap((label) => {
    const event = frame.index.events[label.rank]?.event;
    return event ? [layoutLabel(label, event, frame)] : [];
  });
}

function layoutLabel(
  { rank, x, shape, tier, left, isSelected }: Placed & { readonly isSelected: boolean },
  event: TimelineEvent,
  { space, floorY, leaderEnd, environment }: LabelFrame,
): Label {
  const top = floorY - (space.floors[tier] ?? 0) - labelHeightPx(space.tierLines[tier] ?? 0);
  const bottom = top + labelHeightPx(shape.lines.length);
  const padding = isSelected ? selectedPaddingPx : { x: 0, y: 0 };
  const leaderTop = isSelected
    ? bottom + padding.y
    : top + textHeightAt(x - left, shape, event, environment) + 2;
  return {
    key: `label ${event.id}`,
    id: event.id,
    importance: event.importance,
    isSelected,
    x0: left - padding.x,
    x1: left + shape.widthPx + padding.x,
    y0: top - padding.y,
    y1: bottom + padding.y,
    textX: left,
    date: { text: event.dateLabel, y: top + dateLinePx * baseline },
    differs: event.differs
      ? {
          x: left + dateWidthPx(event, environment) - differsPx.width / 2,
          y: top + dateLinePx * baseline - differsPx.up,
        }
      : null,
    lines: shape.lines.map((text, n) => ({
      text,
      y: top + dateLinePx + (n + baseline) * titleLinePx,
    })),
    leader: { x, y0: leaderTop, y1: leaderEnd(rank) },
  };
}

/** A line of text that ends closer than this before a leader would be touched by it. */
const clearOfLeaderPx = 4;

/**
 * How far down the text reaches at an x position, so that the leader begins at words and not in the
 * air.
 */
function textHeightAt(
  dx: number,
  { lines, widthPx }: LabelShape,
  event: TimelineEvent,
  { measureText, language }: Environment,
): number {
  const role = titleRole(event);
  // A title in the other reading direction begins at the label's other side.
  const isTurned = directionOf(event.title) !== language.direction;
  const fromStart = isTurned ? widthPx - dx : dx;
  const last = lines.findLastIndex(
    (line) => measureText(line, role) >= fromStart - clearOfLeaderPx,
  );
  return dateLinePx + (last + 1) * titleLinePx;
}
