import * as v from 'valibot';
import type { Part } from '../../../story/file/matchSchema.ts';
import { valueAt } from '../../json/valueAt.ts';
import type { Fault } from './advice.ts';
import { fieldsNeeded } from './adviseFields.ts';
import { repairsOf } from './repairsOf.ts';

/** Longer values are not written out. */
const longest = 60;

/** More numbers are not listed. */
const mostNumbers = 10;

/** A value that does not fit: what fits and is probably meant, or that it may be left out. */
export function adviseRepair(given: Fault): string | undefined {
  const { message, found, part } = given;
  // A value that fits its schema is at fault for another reason, which its own message gives.
  if (!part || (found !== undefined && v.is(part, found))) return undefined;
  const isOptional = part.type === 'optional';
  if (found === undefined) {
    return v.is(part, null) && !isOptional
      ? `${message}, or null where it is not known`
      : undefined;
  }
  // Whoever writes “false” means the same as who leaves it out.
  if (found === false && isOptional && !v.is(part, 'false')) {
    return `${message.replace(/; write .*$/, '')}; leave the field out`;
  }
  const repair = repairsOf(found, optionsOf(given)).find(
    (value) => v.is(part, value) && !isTaken(value, given),
  );
  const written = repair === undefined ? '' : JSON.stringify(repair);
  const numbers = typeof found === 'number' ? [] : numbersOf(part);
  const isUnknown = written === '' && !isOptional && found !== null && v.is(part, null);
  const advice = [
    ...(written !== '' && written.length <= longest ? [`write ${written}`] : []),
    ...(written === '' && numbers.length > 0 ? [`write ${numbers.join(' or ')}`] : []),
    ...(written === '' && isShare(part, found) ? ['write a number from 0 to 1, such as 0.4'] : []),
    ...(isUnknown ? ['write null where it is not known'] : []),
    ...(isOptional ? ['leave the field out'] : []),
  ];
  // The value that is meant, and not all that are allowed.
  const isChoice = written !== '' && optionsOf(given).length > 0;
  const fault = !isChoice ? message : message.replace(/; write .*$/, '');
  const before = /; write [^;]*$/.test(fault) ? ', or ' : '; ';
  if (advice.length > 0) return fault + before + advice.join(', or ');
  // An object or a list belongs there, for which adviseFields has better advice.
  if (found !== null || fieldsNeeded(part).length > 0) return undefined;
  return `${message}; null means that something is not known, which is not possible here; write what it is`;
}

const isShare = (part: Part, found: unknown) =>
  found !== null && v.is(part, 0.4) && v.is(part, 1) && !v.is(part, 1.1);

/** The numbers that fit, where they are a few small ones. */
function numbersOf(part: Part): number[] {
  if (v.is(part, 0.4)) return [];
  const numbers = Array.from({ length: mostNumbers + 1 }, (_, number) => number);
  const fitting = numbers.filter((number) => v.is(part, number));
  return fitting.length < mostNumbers ? fitting : [];
}

function optionsOf({ part }: Fault): readonly unknown[] {
  return part?.wrapped?.options ?? part?.options ?? [];
}

/** An id already in the same list is no advice for another entry. */
function isTaken(value: unknown, { keys, story }: Fault): boolean {
  if (keys.at(-1) !== 'id' || keys.length < 3) return false;
  const entries = valueAt(story, keys.slice(0, -2));
  return Array.isArray(entries) && idsOf(entries).has(value);
}

const known = new WeakMap<readonly unknown[], ReadonlySet<unknown>>();

function idsOf(entries: readonly unknown[]): ReadonlySet<unknown> {
  const ids = known.get(entries) ?? new Set(entries.map((entry) => valueAt(entry, ['id'])));
  known.set(entries, ids);
  return ids;
}
