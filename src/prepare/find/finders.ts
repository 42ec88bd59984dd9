import { datesFinder } from './dates/datesFinder.ts';
import type { Finder } from './finder.ts';

/** What `npm run story -- find` can look for. */
export const finders: readonly Finder[] = [datesFinder];
