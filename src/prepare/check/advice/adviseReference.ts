import * as v from 'valibot';
import { adviseId, mostListed } from '../../text/nearest.ts';
import { valueAt } from '../../json/valueAt.ts';
import type { Fault } from './advice.ts';

/**
 * With more ids than this, they are not compared with each of the dangling ones: nobody reads that
 * much.
 */
const mostCompared = 2000;

/** An id that is in no list: the one in the list that was probably meant. */
export function adviseReference(fault: Fault): string | undefined {
  const { message, found, story } = fault;
  if (found === undefined) return adviseMissing(fault);
  const list = /is not in (outlets|articles|people|events)$/.exec(message)?.[1];
  if (list === undefined || typeof found !== 'string') return undefined;
  const ids = [list, ...(list === 'events' ? ['undated'] : [])].flatMap((name) =>
    idsIn(story, name),
  );
  if (ids.length === 0) return `${message}, which has no entry; add it there, or take it out here`;
  const mayGrow = list === 'outlets' || list === 'people';
  return message + adviseId(found, ids.slice(0, mostCompared), mayGrow ? list : undefined);
}

const listOf: Readonly<Record<string, string>> = {
  outlet: 'outlets',
  article: 'articles',
  speaker: 'people',
};

/** A field for an id that is not there: what it may be. */
function adviseMissing({ keys, part, story }: Fault): string | undefined {
  const list = listOf[String(keys.at(-1))];
  if (list === undefined || !part || part.type === 'optional') return undefined;
  const ids = idsIn(story, list);
  const known =
    ids.length > 0 && ids.length <= mostListed
      ? ids.map((id) => JSON.stringify(id)).join(' or ')
      : `an id of ${list}`;
  return `missing; write ${known}${v.is(part, null) ? ', or null where it is not known' : ''}`;
}

function idsIn(story: unknown, list: string): string[] {
  const entries = valueAt(story, [list]);
  if (!Array.isArray(entries)) return [];
  return entries.map((entry) => valueAt(entry, ['id'])).filter((id) => typeof id === 'string');
}
