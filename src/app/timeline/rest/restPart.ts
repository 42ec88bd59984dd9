import { createLazy } from '../../../lazy/lazy.ts';

/** What only partly loaded stories need: most stories are loaded whole and do without it. */
export const restPart = createLazy(() => import('./awaitedEvents.ts'));
