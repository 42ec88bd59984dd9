import * as v from 'valibot';
import { fieldsOf, type Part } from '../../../story/file/matchSchema.ts';
import type { Fault } from './advice.ts';

/**
 * Something else, or nothing, where an object or a list of objects belongs: the fields that each
 * requires.
 */
export function adviseFields({ message, found, part }: Fault): string | undefined {
  if (!part) return undefined;
  const item = itemOf(part);
  if (item) {
    if (Array.isArray(found)) return undefined;
    const needed = fieldsNeeded(item);
    if (needed.length === 0) return found === undefined ? undefined : `${message}; write a list`;
    const list = found === undefined ? '' : '; write a list';
    const none = v.is(part, []) ? ', or [] for none' : '';
    return `${message}${list} of objects with ${needed.join(', ')}${none}`;
  }
  const isObject = typeof found === 'object' && found !== null && !Array.isArray(found);
  const needed = isObject ? [] : fieldsNeeded(part);
  if (needed.length === 0) return undefined;
  return `${message}${found === undefined ? '' : '; write an object'} with ${needed.join(', ')}`;
}

/** The required fields of an object, in quotation marks; empty when it is no object. */
export function fieldsNeeded(part: Part): string[] {
  return Object.entries(fieldsOf(part))
    .filter(([, { type }]) => type !== 'optional')
    .map(([name]) => `"${name}"`);
}

/** The element type of a list; `undefined` when it is none. */
function itemOf({ wrapped, item }: Part): Part | undefined {
  return wrapped ? itemOf(wrapped) : item;
}
