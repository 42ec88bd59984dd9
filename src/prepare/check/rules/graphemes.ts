import { heldText, errorAt, type CheckContext, type Place, type Rule } from '../context.ts';
import { placedSpans, type PlacedSpan } from '../placedSpans.ts';
import { graphemesOf } from '../../text/graphemesOf.ts';

/**
 * No span begins or ends inside what a reader perceives as one character (Unicode's grapheme
 * clusters, UAX #29): a letter with its accent, an emoji sequence, CR and LF.
 */
export const graphemes: Rule = (context) =>
  placedSpans(context.story).flatMap((span) => problemsOf(context, span));

function problemsOf(context: CheckContext, span: PlacedSpan) {
  const text = heldText(context, span.article);
  // For words that are not there, it is reported where they are.
  if (text?.slice(span.start, span.end) !== span.exact) return [];
  const { wholeAt } = graphemesOf(text);
  const cut = (place: Place, what: string, start: number, end: number) => {
    const whole = { start: wholeAt(start).start, end: wholeAt(end).end };
    if (whole.start === start && whole.end === end) return [];
    const message = `cuts through a character made of several code points; the nearest whole bounds are ${whole.start}–${whole.end}${what}`;
    return [errorAt(context, [...span.place, ...place], message)];
  };
  const { shown } = span;
  return [
    ...cut(['exact'], '', span.start, span.end),
    ...(span.prefix === '' || shown.start < 0
      ? []
      : cut(['prefix'], ', up to the excerpt', shown.start, span.start)),
    ...(span.suffix === '' ? [] : cut(['suffix'], ', from the excerpt on', span.end, shown.end)),
  ];
}
