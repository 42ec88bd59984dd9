import { createRandom } from './createRandom.ts';
import type { GenerateCall } from './generateCall.ts';
import { placeInTime } from './placeInTime.ts';
import { planAccounts, type PlannedAccounts } from './planAccounts.ts';

/** What a generated story will be, in columns: a million events take some fifty megabytes. */
export interface StoryPlan extends PlannedAccounts {
  readonly call: GenerateCall;
  /** In the order of time, each a fraction of the story's time from 0 to below 1. */
  readonly places: Float64Array;
  /** Determines each event's kind of date, its title and everything else. */
  readonly seeds: Uint32Array;
}

export function planStory(call: GenerateCall): StoryPlan {
  const random = createRandom(0x5eed ^ call.events);
  const places = Float64Array.from({ length: call.events }, () => placeInTime(random)).sort();
  // The whole time is covered with any number of events.
  places[0] = 0;
  if (call.events > 1) places[call.events - 1] = 0.9999;
  const seeds = Uint32Array.from({ length: call.events }, () => Math.floor(random() * 2 ** 32));
  return { call, places, seeds, ...planAccounts(call, random) };
}
