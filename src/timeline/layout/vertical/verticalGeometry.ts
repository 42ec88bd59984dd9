import type { Environment } from '../environment.ts';
import type { StoryAxis } from '../index/axisOf.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import type { Columns } from './columns.ts';
import type { PlacedRows } from './placeRows.ts';

/** What the parts of a narrow screen's scene share. */
export type VerticalGeometry = {
  readonly index: TimelineIndex;
  readonly environment: Environment;
  readonly storyAxis: StoryAxis;
  readonly columns: Columns;
  readonly placed: PlacedRows;
};
