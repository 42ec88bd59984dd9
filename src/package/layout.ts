/*
 * `sourceline/layout`: from a story to geometry and roles, as plain data. Pure: no DOM, no clock, no
 * language of the machine.
 */
export { prepareStory, type TimelineStory } from '../timeline/prepareStory.ts';
export {
  layoutTimeline,
  type TimelineSize,
  type TimelineView,
} from '../timeline/layout/layoutTimeline.ts';
export { layoutVertical } from '../timeline/layout/vertical/layoutVertical.ts';
export { layoutMinimap } from '../timeline/layout/minimap/layoutMinimap.ts';
export { textStyles, type TextRole } from '../timeline/layout/textRoles.ts';
export { estimateText } from './estimateText.ts';
export type { Environment } from '../timeline/layout/environment.ts';
export type { Scene } from '../timeline/layout/scene.ts';
export type { VerticalScene } from '../timeline/layout/vertical/verticalScene.ts';
