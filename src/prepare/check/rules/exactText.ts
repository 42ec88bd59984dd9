import { countCodePoints, type CodePoints } from '../../text/codePoints.ts';
import { errorAt, heldText, type CheckContext, type Place, type Rule } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placedSpans, type PlacedSpan } from '../placedSpans.ts';
import { whereStand } from '../words/whereStand.ts';

/**
 * Every span is the article's text at its offsets, and the words given before and after an excerpt
 * are there. No words are quoted: what is there may be what the story withholds.
 */
export const exactText: Rule = (context) =>
  placedSpans(context.story).flatMap((span) => problemsOf(context, span));

function problemsOf(context: CheckContext, span: PlacedSpan): Problem[] {
  const at = (place: Place, message: string) => [
    errorAt(context, [...span.place, ...place], message),
  ];
  const length = countCodePoints(span.exact);
  const text = heldText(context, span.article);
  if (span.end <= span.start) {
    const where = text === undefined ? '' : `; ${whereStand(text, span.exact)}`;
    return at(['end'], `the end is not after the start (${span.start})${where}`);
  }
  if (text === undefined) {
    if (span.end - span.start === length) return [];
    return at(['exact'], `has ${length} code points, its offsets ${span.end - span.start}`);
  }
  if (span.end > text.length) {
    return at(['end'], `the article ends at ${text.length}; ${whereStand(text, span.exact)}`);
  }
  if (text.slice(span.start, span.end) !== span.exact) {
    return at(
      [text.indexOf(span.exact) < 0 ? 'exact' : 'start'],
      `these words are not at ${span.start}–${span.end}; ${whereStand(text, span.exact)}`,
    );
  }
  return [
    ...(isBefore(text, span) ? [] : at(['prefix'], contextMessage('before'))),
    ...(isAfter(text, span) ? [] : at(['suffix'], contextMessage('after'))),
  ];
}

const contextMessage = (side: string) =>
  `is not what comes right ${side} the excerpt; copy it from the article, up to the edge of the excerpt`;

function isBefore(text: CodePoints, { prefix, start }: PlacedSpan): boolean {
  return text.slice(start - countCodePoints(prefix), start) === prefix;
}

function isAfter(text: CodePoints, { suffix, end }: PlacedSpan): boolean {
  return text.slice(end, end + countCodePoints(suffix)) === suffix;
}
