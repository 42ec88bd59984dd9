/*
 * `sourceline/react`: the timeline, and the whole view of a story, as components.
 */
export { Timeline } from './react/Timeline.tsx';
export { StoryView } from './react/StoryView.tsx';
export type { SourceLineAttributes } from './react/sourceLineInJsx.ts';
export type { StoryViewProps } from './react/StoryViewProps.ts';
export type { Dimmed, TimelineHandle, TimelineProps } from '../timeline/TimelineProps.ts';
export type { TimelineView } from '../timeline/layout/layoutTimeline.ts';
export type { Target } from '../timeline/interaction/target.ts';
export { keyOf } from '../timeline/interaction/target.ts';
export { prepareStory, type TimelineStory } from '../timeline/prepareStory.ts';
