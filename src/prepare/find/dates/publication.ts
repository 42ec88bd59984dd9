import { boundsOf } from '../../../time/edtf/bounds.ts';
import { parseEdtf } from '../../../time/edtf/parseEdtf.ts';
import type { Grammar } from './language/grammar.ts';
import { matchRules } from './matchRules.ts';
import { resolve } from './resolve/resolve.ts';
import type { Segment } from './segments.ts';

/** When a text was published: the first and the last possible day (day numbers). */
export interface Publication {
  readonly edtf: string;
  readonly earliest: number;
  readonly latest: number;
}

/**
 * The days of a publication date, EDTF. `undefined` when it is not EDTF or one end is open, so that
 * nothing can be counted from it.
 */
export function publicationOf(edtf: string): Publication | undefined {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return undefined;
  const { earliest, latest } = boundsOf(parsed.date);
  return earliest === null || latest === null ? undefined : { edtf, earliest, latest };
}

/** A date may be this far from the beginning of a text and still be that of its publication. */
const head = 1500;
/** A line with a date and little else: "Friday 08 December 2023 19:27 GMT", "Published: …". */
const mostLetters = 24;

/**
 * The publication date that a text itself gives: a full date at its very beginning, in the dateline,
 * or on a line of its own near the top. `undefined` when it gives none.
 */
export function findPublication(
  segments: readonly Segment[],
  grammar: Grammar,
): Publication | undefined {
  for (const { text, start } of segments) {
    if (start > head) return undefined;
    for (const match of matchRules(text, grammar)) {
      const found = resolve(match.meaning, {
        today: undefined,
        named: [],
        tense: 'unknown',
      });
      if (!found.ok || found.stretch.unit !== 'day') continue;
      const before = text.slice(0, match.start);
      const rest = (before + text.slice(match.end)).replace(
        /\b(?:published|updated|posted|date|dated|gmt|bst|utc|[ap]m|am|le|on|at|by)\b/giu,
        '',
      );
      const isLine = (rest.match(/\p{L}/gu)?.length ?? 0) <= mostLetters;
      if (isLine || isDateline(before) || (start < 40 && match.start < 12)) {
        return publicationOf(found.stretch.edtf);
      }
    }
  }
  return undefined;
}

/** "LONDON, ", "PARIS (Reuters) — ": short, and in capitals. */
const isDateline = (before: string) =>
  /^\s*\p{Lu}[\p{Lu} .,()’'-]{2,40}[,(—–-]?\s*(?:\(\p{L}+\)\s*[—–-]+\s*)?$/u.test(before);
