import type { TimeScale } from '../../../time/scale/scaleOver.ts';
import type { Environment } from '../environment.ts';
import type { StoryAxis } from '../index/axisOf.ts';
import type { Level } from '../index/level.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';

/** What the parts of a scene share: a story, seen through a window, at a size. */
export type View = {
  readonly index: TimelineIndex;
  readonly environment: Environment;
  readonly storyAxis: StoryAxis;
  readonly level: Level;
  readonly scale: TimeScale;
  /** Where time is drawn. */
  readonly plot: { readonly x0: number; readonly x1: number };
  readonly widthPx: number;
  /** Rank of the selected event; `null` when there is none, or it is not on the axis. */
  readonly selected: number | null;
};
