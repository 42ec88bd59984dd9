import { Timeline as LiveTimeline } from '../../timeline/Timeline.tsx';
import type { TimelineProps } from '../../timeline/TimelineProps.ts';
import { StillTimeline } from './StillTimeline.tsx';
import { useHasProgram } from './useHasProgram.ts';

/**
 * A story on one time axis, as a component: see `TimelineProps`. On a server it is the still
 * drawing, with every mark a link; in the browser it becomes the live one. Its styles are
 * `sourceline/timeline.css`.
 */
export function Timeline(props: TimelineProps) {
  return useHasProgram() ? <LiveTimeline {...props} /> : <StillTimeline {...props} />;
}
