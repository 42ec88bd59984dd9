import { adviseFields } from './adviseFields.ts';
import type { Fault } from './advice.ts';

/** What people write for a date that nobody knows. */
const noDate = /^\s*(?:|null|none|unknown|undated|n\/?a|tbc|tbd|[?.–—-]+)\s*$/i;

const bounds =
  'if nobody knows the day, write what bounds it: "2023-05-15/.." is that day or later, "../2023-05-15" that day or earlier';

/**
 * A date that nobody knows: an event without one has a list of its own, and that of a publication
 * is as wide as what is known of it.
 */
export function adviseUndated(fault: Fault): string | undefined {
  const { message, keys, found } = fault;
  const [list, , field, inner] = keys;
  if (keys.length > 4 || (inner !== undefined && inner !== 'edtf')) return undefined;
  const isOfEvent = list === 'events' && field === 'date';
  const isOfArticle = list === 'articles' && field === 'datePublished';
  if (!isOfEvent && !isOfArticle) return undefined;
  const isNothing = found === null || (found === undefined && (isOfArticle || inner !== undefined));
  if (!isNothing && !(typeof found === 'string' && noDate.test(found))) return undefined;
  if (isOfArticle && isNothing && inner === undefined) {
    return `${adviseFields(fault) ?? message}; ${bounds}`;
  }
  const what =
    typeof found === 'string' && found.trim() !== ''
      ? `“${found}” is not a date`
      : message.replace(/;.*$/, '');
  return isOfEvent
    ? `${what}; write the date, or move an event without one to "undated"`
    : `${what}; ${bounds}`;
}
