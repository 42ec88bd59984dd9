import * as v from 'valibot';
import { refused, type Read } from '../table/table.ts';
import type { Timeline } from './placedSlide.ts';
import { timelineSchema, wordsOf } from './slide.ts';

/** Reads TimelineJS3's JSON. */
export function parseTimelineJson(text: string): Read<Timeline> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    return refused(`is not JSON: ${why}`);
  }
  const parsed = v.safeParse(timelineSchema, value);
  if (!parsed.success) {
    return refused(
      ...parsed.issues.map((issue) => {
        const place = v.getDotPath(issue) ?? 'the file';
        return `${place}: expected ${issue.expected ?? 'something else'}, found ${issue.received === 'undefined' ? 'nothing' : issue.received}`;
      }),
    );
  }
  const { title, events, eras, scale } = parsed.output;
  return {
    ok: true,
    value: {
      title: title ? { place: 'title', slide: title } : null,
      events: events.map((slide, i) => ({ place: `events[${i}]`, slide })),
      eras: (eras ?? []).map((slide, i) => ({ place: `eras[${i}]`, slide })),
      scale: wordsOf(scale),
    },
  };
}
