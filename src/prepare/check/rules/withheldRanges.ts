import type { CodePoints } from '../../text/codePoints.ts';
import { overlap, subtract, type Range } from '../../text/ranges.ts';
import { errorAt, heldText, type CheckContext, type Rule } from '../context.ts';
import { groupByArticle } from '../groupByArticle.ts';
import { placedSpans } from '../placedSpans.ts';

/** Withheld ranges are whole words of their article, and no span includes any of them. */
export const withheldRanges: Rule = (context) => [...rangesAtFault(context), ...spansOver(context)];

function spansOver(context: CheckContext) {
  const { withheld } = context.story;
  const byArticle = groupByArticle(withheld);
  return placedSpans(context.story).flatMap((span) => {
    const taken = byArticle.get(span.article);
    const first = taken?.find((range) => overlap(range, span.shown));
    if (!taken || !first) return [];
    const message = `takes words that the story withholds ($.withheld[${withheld.indexOf(first)}]); end before them and begin again after them${whatIsLeft(span, taken)}`;
    return [errorAt(context, span.place, message)];
  });
}

function whatIsLeft(span: Range, taken: readonly Range[]): string {
  const left = subtract([span], taken).map(({ start, end }) => `${start}–${end}`);
  return left.length === 0 ? '' : `: ${left.join(' and ')}`;
}

function rangesAtFault(context: CheckContext) {
  return context.story.withheld.flatMap(({ article, start, end }, i) => {
    const at = (message: string) => [errorAt(context, ['withheld', i], message)];
    const file = context.story.articles.find(({ id }) => id === article)?.file;
    const text = heldText(context, article);
    const length = text?.length ?? file?.characters ?? end;
    if (end <= start) return at('the end is not after the start');
    if (end > length) return at(`the article ends at ${length}`);
    if (text === undefined) return [];
    if (cutsWord(text.slice(start - 1, start + 1) ?? ''))
      return at(`begins inside a word; withhold the whole word${whereWord(text, start)}`);
    if (cutsWord(text.slice(end - 1, end + 1) ?? ''))
      return at(`ends inside a word; withhold the whole word${whereWord(text, end)}`);
    if (!/[\p{L}\p{N}]/u.test(text.slice(start, end) ?? '')) return at('has no word to withhold');
    return [];
  });
}

/** The bounds of the word that extends on both sides of a position. */
function whereWord(text: CodePoints, at: number): string {
  let [start, end] = [at, at];
  while (cutsWord(text.slice(start - 1, start + 1) ?? '')) start -= 1;
  while (cutsWord(text.slice(end - 1, end + 1) ?? '')) end += 1;
  return `; the word stands at ${start}–${end}`;
}

/** Whether the boundary between two code points is inside a word. */
function cutsWord(around: string): boolean {
  return /^[\p{L}\p{N}\p{M}]{2}$/u.test(around);
}
