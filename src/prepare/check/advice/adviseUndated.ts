import type { Fault } from './advice.ts';

/** What people write for a date that nobody knows. */
const noDate = /^\s*(?:|null|none|unknown|undated|n\/?a|tbc|tbd|[?.–—-]+)\s*$/i;

/** An event without a date: it has a list of its own. */
export function adviseUndated({ message, keys, found }: Fault): string | undefined {
  const [list, , field, inner] = keys;
  if (list !== 'events' || field !== 'date' || keys.length > 4) return undefined;
  const isNone =
    inner === undefined
      ? found === null
      : inner === 'edtf' && typeof found === 'string' && noDate.test(found);
  if (!isNone) return undefined;
  const what =
    inner === undefined || found === ''
      ? message.replace(/;.*$/, '')
      : `“${String(found)}” is not a date`;
  return `${what}; write the date, or move an event without one to "undated"`;
}
