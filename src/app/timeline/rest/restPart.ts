import { createLazy } from '../../../lazy/lazy.ts';

/** What is there for stories of which not all events are at hand: most have none, and need it not. */
export const restPart = createLazy(() => import('./awaitedEvents.ts'));
