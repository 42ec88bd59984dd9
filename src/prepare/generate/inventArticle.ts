import { formatDay } from '../../time/dayText.ts';
import { accountWords } from './accountWords.ts';
import { inventEvent } from './inventEvent.ts';
import type { StoryPlan } from './storyPlan.ts';

/** An article as it would be in its file, with the positions of its contents in code points. */
export interface InventedArticle {
  text: string;
  headline: string;
  outlet: { exact: string; start: number };
  published: { exact: string; start: number };
  /** Where each account's line begins, in the order of `events`. */
  lines: readonly number[];
}

/** An account by the event's number, and its index among the event's accounts. */
export interface Reported {
  event: number;
  order: number;
}

/** @param reported in the order of time */
export function inventArticle(
  plan: StoryPlan,
  article: number,
  reported: readonly Reported[],
): InventedArticle {
  const outlet = outletName(plan.outletOf[article] ?? 0);
  const headline = `What happened, part ${article + 1}`;
  const told = reported.map(({ event, order }) => ({ ...inventEvent(plan, event), order }));
  const published = formatDay(Math.max(...told.map(({ date }) => date.knownBy)) + 1);
  const head = `${outlet}, ${published}\n${headline}\n`;
  const lines: number[] = [];
  let text = head;
  for (const event of told) {
    lines.push(text.length);
    text += `${accountWords(event, event.order).text}\n`;
  }
  return {
    text,
    headline,
    outlet: { exact: outlet, start: 0 },
    published: { exact: published, start: outlet.length + 2 },
    lines,
  };
}

export const outletName = (outlet: number): string => `Gazette ${outlet + 1}`;
