import type { EnteredEvent } from '../../entered.ts';
import { enteredTimeline } from '../enteredTimeline.ts';
import { parseTimelineJson } from '../parseTimelineJson.ts';

/** What the caller specifies about a timeline. */
export const facts = { language: 'en', fileName: 'Bridge' };

/** For tests: what a timeline's JSON value says, and what was not carried over. */
export function enter(value: unknown) {
  const timeline = parseTimelineJson(JSON.stringify(value));
  if (!timeline.ok) return { faults: timeline.faults };
  const entered = enteredTimeline(timeline.value, facts);
  if (!entered.ok) return { faults: entered.faults };
  return { ...entered.value.timeline, lines: entered.value.notes.lines() };
}

export const bridge = { headline: 'Bridge closed', text: '' };

/** The single event of a slide with these fields, and what was not carried over. */
export function one(fields: Record<string, unknown>, more: Record<string, unknown> = {}) {
  const slide = { start_date: { year: 2024 }, text: bridge, ...fields };
  const read = enter({ events: [slide], ...more });
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  const [event] = read.events;
  if (!event) throw new Error('no event');
  return { event, lines: read.lines };
}

export const dateOf = (start_date: unknown, more: Record<string, unknown> = {}) =>
  one({ start_date, ...more }).event.date?.edtf;

export const carried = (event: Partial<EnteredEvent>) => ({ event, lines: [] });
