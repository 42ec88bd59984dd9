import { Timeline as LiveTimeline } from '../../timeline/Timeline.tsx';
import type { TimelineProps } from '../../timeline/TimelineProps.ts';
import { languageWanted, requireKey } from './requireKey.ts';
import { StillTimeline } from './StillTimeline.tsx';
import { useHasProgram } from './useHasProgram.ts';

/**
 * A story on one time axis, as a component: see `TimelineProps`. On a server it is the still
 * drawing, with every mark a link; in the browser it becomes the live one. Its styles are
 * `sourceline/timeline.css`.
 *
 * @throws TypeError when the story is not prepared or the language is missing
 */
export function Timeline(props: TimelineProps) {
  requireKey(props.story, 'index', '<Timeline> takes as its story what prepareStory returns');
  requireKey(props.language, 'tag', languageWanted);
  return useHasProgram() ? <LiveTimeline {...props} /> : <StillTimeline {...props} />;
}
