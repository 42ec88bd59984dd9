import { jsonPath } from '../../story/file/jsonPath.ts';
import type { CheckContext } from './context.ts';
import { placedSpans } from './placedSpans.ts';
import { plural } from './formatCounts.ts';

/** Says in plain words what could not be proved, because texts are missing. */
export function formatUnchecked(context: CheckContext, unread: readonly number[]): string[] {
  const lines = [];
  for (const [id, text] of context.texts) {
    if (text.state !== 'missing') continue;
    const spans = placedSpans(context.story).filter(({ article }) => article === id).length;
    lines.push(
      `  NOT checked: ${text.file} is not there, so for "${id}" neither the text's hash, nor the headline, nor ${plural(spans, 'span')}, nor how much of it is shown`,
    );
  }
  if (unread.length > 0) {
    const places = unread.map((index) => jsonPath(['withheld', index])).join(', ');
    lines.push(
      `  NOT checked: the words withheld at ${places} could not be read, so they were not searched for; all that was checked is that no span's offsets touch them`,
    );
  }
  return lines;
}
