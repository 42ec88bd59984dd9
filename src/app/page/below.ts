export { PrintedStory } from '../readingMode/PrintedStory.tsx';
export { BelowTimeline } from './BelowTimeline.tsx';
