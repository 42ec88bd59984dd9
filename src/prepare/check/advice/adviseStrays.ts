import * as v from 'valibot';
import { describeStrays } from '../../../story/file/describeFault.ts';
import { fieldsOf, type Part } from '../../../story/file/matchSchema.ts';
import { suggest } from '../../text/nearest.ts';
import type { Fault } from './advice.ts';

/**
 * Unknown fields: which of those still missing there was probably meant, by its name, or because it
 * is the only one that takes such a value.
 */
export function adviseStrays({ message, keys, found, part }: Fault): string | undefined {
  if (typeof found !== 'object' || found === null || !part) return undefined;
  const strays = straysOf(found, part);
  if (message !== describeStrays(strays)) return undefined;
  if (keys[0] === 'undated' && keys.length === 2 && strays.includes('date')) return datedElsewhere;
  const fields = fieldsOf(part);
  const values = Object.entries(found).filter(([name]) => strays.includes(name));
  const free = Object.keys(fields).filter((name) => !Object.hasOwn(found, name));
  const meant = values
    .map(([name, value]) => suggest(name, free) || suggestFit(value, free, fields))
    .filter((words) => words !== '');
  if (meant.length === 0) return undefined;
  if (values.length > 1)
    return message.replace('; remove it', `${meant.join('')} Otherwise remove it`);
  return message.replace('; remove it', `${meant[0]} Otherwise remove it`);
}

/** Removing the date would lose what is known. */
export const datedElsewhere =
  'has a date, and is in "undated"; move it to "events", or remove "date" if nothing is known of when it was';

/** The names of fields that an object has and should not have. */
export function straysOf(found: object, part: Part): string[] {
  const fields = fieldsOf(part);
  return Object.keys(found).filter(
    (name) => !Object.hasOwn(fields, name) && !name.startsWith('x-'),
  );
}

function suggestFit(
  value: unknown,
  free: readonly string[],
  fields: Readonly<Record<string, Part>>,
): string {
  const fit = free.filter((name) => {
    const field = fields[name];
    return field && field.type !== 'optional' && v.is(field, value);
  });
  return fit.length === 1 ? `; did you mean "${fit[0]}"?` : '';
}
