import { plural } from '../../check/formatCounts.ts';
import { codePointsOf } from '../../text/codePoints.ts';
import type { DraftChange, Phrase } from '../state.ts';

/** How many phrases of a kind are printed; the JSON output has all of them. */
const mostPrinted = 12;
/** How many code points of a phrase are printed. */
const longest = 90;

/** What changed in one article since the previous draft, as lines; losses come first. */
export function formatChange(one: DraftChange): string[] {
  const { file, change, moved, vanished, added } = one;
  if (change === 'new') return [`${file}: new`];
  if (change === 'renamed')
    return [`${file}: is what ${one.before ?? ''} was; give story.yaml its new name`];
  if (change === 'gone') return [`${file}: gone`];
  return [
    `${file}: changed`,
    ...list('no longer there', vanished),
    ...list('new', added),
    // Positions are the program's business, and a word at the beginning moves them all.
    ...(moved.length > 0 ? [`  moved: ${plural(moved.length, 'phrase')}, in the same words`] : []),
  ];
}

function list(what: string, phrases: readonly Phrase[]): string[] {
  const shown = phrases.slice(0, mostPrinted).map((phrase) => {
    const flat = phrase.text.replace(/\s+/gu, ' ');
    const points = codePointsOf(flat);
    const words = points.length > longest ? `${points.slice(0, longest) ?? ''} …` : flat;
    return `  ${what}: ${phrase.kind} “${words}”`;
  });
  const more = phrases.length - shown.length;
  return more > 0 ? [...shown, `  ${what}: ${more} more; --json lists them all`] : shown;
}
