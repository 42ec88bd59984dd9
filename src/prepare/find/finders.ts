import { datesFinder } from './dates/datesFinder.ts';
import type { Finder } from './finder.ts';
import { furnitureFinder } from './furniture/furnitureFinder.ts';
import { quotationsFinder } from './quotations/quotationsFinder.ts';

/** What `npm run story -- find` can look for. */
export const finders: readonly Finder[] = [datesFinder, quotationsFinder, furnitureFinder];
