import { inventDate } from './inventDate.ts';
import type { InventedDate } from './inventedDate.ts';
import { inventTitle } from './inventTitle.ts';
import type { StoryPlan } from './storyPlan.ts';

/** What happens in an invented story, and what is said about it. */
export interface InventedEvent {
  id: string;
  title: string;
  date: InventedDate;
  importance: 1 | 2 | 3;
  /** Index of who takes part in it. */
  person: number;
  /** What somebody said about it; `null` when nobody did. */
  quote: string | null;
  /** Whether the articles give different numbers. */
  isDisputed: boolean;
}

export const peopleCount = 24;

/** @param n from 0, in the order of time */
export function inventEvent({ call, places, seeds }: StoryPlan, n: number): InventedEvent {
  const seed = seeds[n] ?? 0;
  const title = inventTitle(seed);
  const weight = seed % 20;
  return {
    id: `event-${n + 1}`,
    title,
    date: inventDate(call.dates, places[n] ?? 0, seed),
    importance: weight === 0 ? 1 : weight < 7 ? 2 : 3,
    person: seed % peopleCount,
    quote:
      n % 20 === 7 ? `We have waited for number ${n + 1} for years, and so has the town.` : null,
    isDisputed: n % 50 === 11,
  };
}
