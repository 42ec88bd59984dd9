import { fieldsOf } from '../../../story/file/matchSchema.ts';
import type { Fault } from './advice.ts';

/** Something else than an object, or nothing, where one belongs: the fields that it needs. */
export function adviseFields({ message, found, part }: Fault): string | undefined {
  const isObject = typeof found === 'object' && found !== null && !Array.isArray(found);
  const needed = Object.entries(part && !isObject ? fieldsOf(part) : {})
    .filter(([, { type }]) => type !== 'optional')
    .map(([name]) => `"${name}"`);
  if (needed.length === 0) return undefined;
  return `${message}${found === undefined ? '' : '; write an object'} with ${needed.join(', ')}`;
}
