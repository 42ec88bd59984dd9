import * as v from 'valibot';
import { refused, type Read } from '../table/table.ts';
import type { Timeline } from './placedSlide.ts';
import { timelineSchema, wordsOf } from './slide.ts';
import { explainShape } from './explainShape.ts';
import { explainFault } from '../../json/explainFault.ts';
import { scanJson } from '../../json/scan.ts';
import { linesOf } from '../../text/lines.ts';

const secondVersion = v.object({ timeline: v.object({ date: v.array(v.unknown()) }) });

/** Reads TimelineJS3's JSON. */
export function parseTimelineJson(text: string): Read<Timeline> {
  const scanned = scanJson(text);
  if (!scanned.ok) {
    const { at, message } = explainFault(text, scanned.at, scanned.expected);
    const { line, column } = linesOf(text)(at);
    return refused(`is not JSON: at line ${line}, column ${column}, ${message}`);
  }
  const value: unknown = JSON.parse(text);
  if (v.is(secondVersion, value)) {
    return refused(
      'is JSON of TimelineJS 2, whose dates are texts; make TimelineJS 3 of it, or keep its rows as a sheet',
    );
  }
  const parsed = v.safeParse(timelineSchema, value);
  if (!parsed.success) {
    return refused(...parsed.issues.map(explainShape));
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
