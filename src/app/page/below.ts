export { BelowTimeline } from './BelowTimeline.tsx';
export { UnseenParts } from './UnseenParts.tsx';
