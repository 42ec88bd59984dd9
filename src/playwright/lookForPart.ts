import { partsThere, type PartThere } from './partsThere.ts';
import type { PartName, StoryPlace } from './storyLocators.ts';

/** What Playwright tells a matcher. */
export interface Looking {
  isNot: boolean;
  timeout: number;
}

/** The part that a test expects. */
export interface SoughtPart {
  kind: PartName;
  /** As a failing test names it: `account of BBC`. */
  words: string;
  isIt: (part: PartThere) => boolean;
  /** How the parts that are there are named instead. */
  by: 'name' | 'id';
}

const pauseMs = 100;

/**
 * Looks again and again until the part is as expected or time is over, and then says which parts of
 * its kind there are: "no account of BBC for `video`; there are OK!, Sky News".
 */
export async function lookForPart(
  { isNot, timeout }: Looking,
  place: StoryPlace,
  { kind, words, isIt, by }: SoughtPart,
  options: { timeout?: number } = {},
) {
  const untilMs = Date.now() + (options.timeout ?? timeout);
  let there = await partsThere(place, kind);
  while (there.some(isIt) === isNot && Date.now() < untilMs) {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    there = await partsThere(place, kind);
  }
  const pass = there.some(isIt);
  const open = kind === 'event-list-item' || kind === 'article-row' ? null : await openEvent(place);
  const where = open === null ? '' : ` for \`${open}\``;
  const others = there.map((part) => (by === 'name' ? part.name : part.id));
  const found = others.length === 0 ? 'there is none at all' : `there are ${others.join(', ')}`;
  return {
    pass,
    message: () => (pass ? `there is the ${words}${where}` : `no ${words}${where}; ${found}`),
  };
}

/** The id of the event that the panel shows; null: none is open. */
async function openEvent(panel: StoryPlace): Promise<string | null> {
  const first = panel.locator('xpath=self::*').first();
  return (await first.count()) === 0 ? null : first.getAttribute('data-event-id');
}
